import { roadmapParts } from '../model/roadmap-parts.js';
import { isPlainDate } from '../model/plain-date.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Tag } from './tag.js';
import { UsageError } from './usage.js';

/** Options of `render`, as `parseArgs` takes them. */
export const renderOptions = {
  element: { type: 'string' },
  phase: { type: 'string' },
  format: { type: 'string' },
  src: { type: 'string' },
  address: { type: 'string' },
  out: { type: 'string' },
  theme: { type: 'string' },
  open: { type: 'string' },
  exclusive: { type: 'boolean' },
  hide: { type: 'string' },
  level: { type: 'string' },
  lang: { type: 'string' },
  id: { type: 'string' },
  'heading-level': { type: 'string' },
  'promo-href': { type: 'string' },
  'parent-href': { type: 'string' },
  progress: { type: 'boolean' },
  start: { type: 'string' },
  pace: { type: 'string' },
  'structured-data': { type: 'boolean' },
} as const;

/** The options as they were given, by their names. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What an option may be; anything else is a slip of the hand. */
const choices: Readonly<Record<string, readonly string[]>> = {
  element: ['mlops-roadmap', 'roadmap-phase', 'roadmap-faq'],
  format: ['dsd', 'html', 'markdown'],
  theme: ['auto', 'light', 'dark', 'system'],
  pace: ['fast', 'steady', 'relaxed'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
};

const roadmapAlone = ['level', 'promo-href', 'parent-href', 'pace', 'structured-data'];

/** Options that not every element has. */
const owners: readonly (readonly [Tag, readonly string[]])[] = [
  ['mlops-roadmap', ['open', 'exclusive', 'hide', 'progress', 'start', ...roadmapAlone]],
  ['roadmap-phase', ['phase', 'open', 'hide', 'progress', 'start']],
  ['roadmap-faq', ['open', 'exclusive']],
];

const checkOwner = (name: string, element: string): void => {
  const having = owners.flatMap(([tag, names]) => (names.includes(name) ? tag : []));
  if (having.length === 0 || having.some((tag) => tag === element)) return;
  throw new UsageError(`--${name} is an option of ${having.join(' and ')}, not of ${element}`);
};

/** Throws a `UsageError` at what the chosen element or an option cannot be. */
export const checkOptions = (values: Values): void => {
  for (const [name, allowed] of Object.entries(choices)) {
    const value = values[name];
    if (typeof value !== 'string' || allowed.includes(value)) continue;
    throw new UsageError(`--${name} is one of ${allowed.join(', ')}`);
  }
  const element = String(values['element'] ?? 'mlops-roadmap');
  for (const name of Object.keys(values)) checkOwner(name, element);
  if (element === 'roadmap-phase' && values['phase'] === undefined) {
    throw new UsageError('roadmap-phase needs --phase');
  }
  if (element !== 'roadmap-phase' && values['open'] === '') {
    throw new UsageError('--open takes first, none, all, or numbers and ids');
  }
};

const unknownWords = (value: Values[string], known: readonly string[]): readonly string[] =>
  String(value ?? '')
    .split(/\s+/)
    .filter((word) => word !== '' && !known.includes(word));

/** What is rendered all the same, but hardly as it was meant: a line for each. */
export const doubtsAbout = (
  { element, hide, level, start }: Values,
  { levels }: Roadmap,
): readonly string[] => {
  const parts = element === 'roadmap-phase' ? ['tools'] : roadmapParts;
  const ids = levels.map(({ id }) => id);
  return [
    ...unknownWords(hide, parts).map(
      (word) => `--hide ${word}: no such part; there is ${parts.join(', ')}`,
    ),
    ...unknownWords(level, ids).map(
      (word) => `--level ${word}: no such level; there is ${ids.join(', ')}`,
    ),
    ...(start === undefined || isPlainDate(start)
      ? []
      : [`--start ${String(start)}: no such date; write it as 2026-12-01`]),
  ];
};
