/** Cells from left to right. */
export type Row = readonly string[];

export const code = (text: string): string => `\`${text}\``;

/** In a cell a line is not to be broken and a bar not to end it. */
const cell = (text: string): string => text.replace(/\s*\n+\s*/g, ' ').replaceAll('|', '\\|');

export const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

/** A sentence that goes on in a line. */
export const inLine = (sentence: string): string =>
  sentence.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()).replace(/\.$/, '');
