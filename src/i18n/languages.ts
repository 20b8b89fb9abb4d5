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

/** Tags of languages under an earlier name. */
const renamed: Readonly<Record<string, string>> = { iw: 'he' };

/** Whether a tag asks for traditional Chinese, by its script or, without one, by its region. */
const isTraditional = (tag: string): boolean =>
  /^zh(?!.*-hans\b).*-(hant|tw|hk|mo)\b/.test(tag.replace(/-[ux]-.*/, ''));

/**
 * The words for a language tag, such as `de-AT`; undefined where there are none. Any text is a tag: what a page declares
 * need not be one.
 */
export const loadWords = async (declared: string): Promise<AllWords | undefined> => {
  const tag = declared.toLowerCase();
  // There are simplified words only.
  if (isTraditional(tag)) return undefined;
  const [name = ''] = tag.split('-');
  const language = Object.hasOwn(renamed, name) ? (renamed[name] ?? name) : name;
  const load = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (!load) return undefined;
  const { words } = await load();
  const all = loaded.get(language) ?? { ...words, formatRange: rangeFormat(words.locale) };
  loaded.set(language, all);
  return all;
};
