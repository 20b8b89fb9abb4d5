import { rangeFormat } from './range-format.js';
import type { AllWords } from './words.js';

type Load = () => Promise<{ readonly words: AllWords }>;

/** The languages besides English, each in a file of its own that is loaded on demand. */
const languages: Readonly<Record<string, Load>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  zh: () => import('./zh.js'),
};

const loaded = new Map<string, AllWords>();

/** The words for a language tag, such as `de-AT`; undefined where there are none. */
export const loadWords = async (tag: string): Promise<AllWords | undefined> => {
  const [language = ''] = tag.toLowerCase().split('-');
  const load = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (!load) return undefined;
  const { words } = await load();
  const all = loaded.get(language) ?? { ...words, formatRange: rangeFormat(words.locale) };
  loaded.set(language, all);
  return all;
};
