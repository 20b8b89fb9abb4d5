import type { Spread } from './statistics.js';

/** A table in Markdown: words to the left, numbers to the right. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  words = 1,
): string => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index < words ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
};

const digits = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

export const ms = (value: number): string => digits(value);

export const times = ({ median, low, high }: Spread): string =>
  `**${median.toFixed(2)}** (${low.toFixed(2)}–${high.toFixed(2)})`;

/** What is to be held, and whether it is. */
export const ceiling = (most: number, value: number): string =>
  `≤ ${most.toLocaleString('en')}: ${value <= most ? 'met' : 'not met'}`;
