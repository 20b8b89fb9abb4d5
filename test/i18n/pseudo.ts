import type { AllWords } from '../../src/i18n/words.js';
import { english } from './english.js';

const accented: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  d: 'ḓ',
  e: 'é',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  l: 'ļ',
  n: 'ñ',
  o: 'ö',
  p: 'þ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  w: 'ŵ',
  y: 'ý',
};

/** Accented and, since vowels are said twice, about a third longer, in words as long. */
export const longer = (text: string): string => {
  const letters = Array.from(text, (letter) => {
    const other = accented[letter] ?? letter;
    return /[aeiou]/i.test(letter) ? other + other : other;
  });
  const missing = Math.ceil(text.length * 1.3) - letters.join('').length;
  return letters.join('') + 'ŵ'.repeat(Math.max(0, missing));
};

/** As if English were written from right to left. */
export const rightToLeft = (text: string): string => `\u200f\u202e${longer(text)}\u202c\u200f`;

type Say = (...given: readonly never[]) => string;

/** English as a language that nobody speaks. */
export const pseudoWords = (change: (text: string) => string): AllWords => {
  const entries = Object.entries<string | Say>(english as never).map(([key, said]) => [
    key,
    typeof said === 'string' ? change(said) : (...given: never[]) => change(said(...given)),
  ]);
  return { ...(Object.fromEntries(entries) as AllWords), locale: english.locale };
};
