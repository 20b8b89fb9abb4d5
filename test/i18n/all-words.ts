import { loadWords } from '../../src/i18n/languages.js';
import type { AllWords } from '../../src/i18n/words.js';

const tags = [
  'ar',
  'de',
  'es',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'ko',
  'pl',
  'pt',
  'tr',
  'uk',
  'zh',
] as const;

export type Language = (typeof tags)[number];

const load = async (tag: Language): Promise<AllWords> => {
  const words = await loadWords(tag);
  if (!words) throw new Error(`No words for ${tag}`);
  return words;
};

/** The words of every language besides English, loaded as the widget loads them. */
export const allWords: readonly (readonly [Language, AllWords])[] = await Promise.all(
  tags.map(async (tag) => [tag, await load(tag)] as const),
);

// Numbers, so that every letter of a text is its own.
const given = [0, 1, 2, 3, 5, 11, 21, 100, 1.5, 1_000_000];

type Say = (...given: readonly unknown[]) => string;

const said = (value: string | Say): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : given.map((number) => value(...Array<number>(value.length).fill(number)));

/** Every text by its key, with numbers in those that take something. */
export const textsOf = ({
  locale: _,
  formatRange: __,
  ...words
}: AllWords): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries<string | Say>(words as never).map(([key, value]) => [key, said(value)]));
