import type { SearchWords, Words } from './words.js';

/** How many phases and questions are found. */
export interface Found {
  readonly phases: number;
  readonly questions: number;
}

/** Says what a search has found. */
export const foundText = ({ phases, questions }: Found, words: Words, search: SearchWords) => {
  const counts = [
    ...(phases > 0 ? [words.phases(phases)] : []),
    ...(questions > 0 ? [search.questions(questions)] : []),
  ];
  return counts.length > 0
    ? search.found(new Intl.ListFormat(words.locale).format(counts))
    : search.nothingFound;
};
