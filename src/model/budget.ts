/**
 * How much of a roadmap is read and shown. Beyond it a fault says so and what fits is shown, so that no data can stop a
 * page. The README promises these numbers.
 */
export const budget = {
  phases: 5000,
  /** In all phases together. */
  topics: 20_000,
  /** In all other lists together: levels, tools, aliases, questions. */
  items: 20_000,
  /** Characters of one text. */
  text: 100_000,
  /** Characters of an id, an address and whatever else is not shown as text: cut off it would mean something else. */
  word: 10_000,
  /** Characters in all; checked before each item of a list. */
  characters: 2_000_000,
  /** Faults that are named. */
  faults: 1000,
  /** Faults that are listed in a page. */
  faultsShown: 100,
  /** Milliseconds of reading; checked before each item of a list. */
  time: 3000,
} as const;
