import { enPhase } from './en-phase.js';
import { plural } from './plural.js';

const { locale } = enPhase;

/** The words of a whole roadmap. English is the source of the keys of all words and of their types. */
export const en = {
  ...enPhase,
  phases: (count: number) => plural(locale, count, { one: '# phase', other: '# phases' }),
  overview: 'Overview',
  levels: 'Levels',
  search: 'Search topics and tools',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  print: 'Print',
  website: (tool: string) => `${tool}: website`,
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
} as const;
