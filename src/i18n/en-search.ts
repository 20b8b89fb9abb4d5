import { enPhase } from './en-phase.js';
import { plural } from './plural.js';

const { locale } = enPhase;

/** What a search says, in English: loaded with it. */
export const enSearch = {
  locale,
  questions: (count: number) => plural(locale, count, { one: '# question', other: '# questions' }),
  found: (what: string) => `Found: ${what}`,
  nothingFound: 'Nothing found.',
  showAll: 'Show everything',
} as const;
