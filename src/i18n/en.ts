import { enPhase } from './en-phase.js';
import { wholeInEnglish } from './format-number.js';

/** The words of a whole roadmap. English is the source of the keys of all words and of their types. */
export const en = {
  ...enPhase,
  // Said without what other languages need: this is in every pasted script.
  phases: (count: number) => `${wholeInEnglish(count)} phase${count === 1 ? '' : 's'}`,
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
