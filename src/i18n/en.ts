import { enPhase } from './en-phase.js';
import { plural } from './plural.js';

const { locale } = enPhase;

/** Every word that the widget itself says. English is the source of the keys and their types. */
export const en = {
  ...enPhase,
  phases: (count: number) => plural(locale, count, { one: '# phase', other: '# phases' }),
  questions: (count: number) => plural(locale, count, { one: '# question', other: '# questions' }),
  overview: 'Overview',
  levels: 'Levels',
  search: 'Search topics and tools',
  found: (what: string) => `Found: ${what}`,
  nothingFound: 'Nothing found.',
  showAll: 'Show everything',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  print: 'Print',
  website: (tool: string) => `${tool}: website`,
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
} as const;
