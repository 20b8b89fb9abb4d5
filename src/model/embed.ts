import { oneOf } from './allowed.js';

/** The attributes of each element that the address of a frame may name; what is not here is ignored. */
const attributes = {
  'mlops-roadmap': [
    ...['src', 'open', 'exclusive', 'hide', 'level', 'heading-level', 'promo-href', 'parent-href'],
    ...['progress', 'start', 'pace'],
  ],
  'roadmap-phase': ['phase', 'src', 'open', 'hide', 'heading-level', 'progress', 'start'],
  'roadmap-faq': ['src', 'open', 'exclusive', 'heading-level'],
} as const;

export type EmbeddedTag = keyof typeof attributes;

/** What a frame shows, as its address says. */
export interface Embed {
  readonly tag: EmbeddedTag;
  readonly attributes: ReadonlyMap<string, string>;
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl';
  /** CSS `color-scheme` of the page. */
  readonly colorScheme: string;
}

/** Whoever writes the address of a frame must not put words or links of their own under the name of its site. */
const addresses: readonly string[] = ['src', 'promo-href', 'parent-href'];

const booleans: readonly string[] = ['exclusive', 'progress'];

/** Number or id of a phase. The element shows a phase that it does not find, so a sentence must not pass for one. */
const phaseForm = /^(\d{1,4}|[A-Za-z][\w-]{0,63})$/;

/** Lists of ids, dates, levels. No element shows them; they are held to their form all the same. */
const wordsForm = /^[\w\s-]{1,1000}$/;

/** An address on the site of the frame itself, whole and encoded; undefined for any other. */
const ownAddress = (address: string, page: URL): string | undefined => {
  try {
    const { protocol, host, username, password, href } = new URL(address, page);
    const isOwn = protocol === page.protocol && host === page.host && username + password === '';
    return isOwn ? href : undefined;
  } catch {
    return undefined;
  }
};

const isOff = (value: string): boolean => /^(false|0|no|off)$/i.test(value);

const valueOf = (tag: EmbeddedTag, name: string, value: string, page: URL): string | undefined => {
  if (addresses.includes(name)) return value.trim() ? ownAddress(value, page) : undefined;
  const isBoolean = booleans.includes(name) || (name === 'open' && tag === 'roadmap-phase');
  if (isBoolean) return isOff(value) ? undefined : '';
  return (name === 'phase' ? phaseForm : wordsForm).test(value) ? value : undefined;
};

const rightToLeft = /^(ar|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i;

const languageIn = (value: string | null): string | undefined =>
  value !== null && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/.test(value) ? value : undefined;

/** Reads from the address of a frame what it shows. Nothing in it can go wrong: what is not known is ignored. */
export const readEmbed = (address: string): Embed => {
  const page = new URL(address);
  const { searchParams } = page;
  const tags = Object.keys(attributes) as EmbeddedTag[];
  const tag = oneOf(tags, searchParams.get('element'), 'mlops-roadmap');
  const given = attributes[tag].flatMap((name) => {
    const value = searchParams.get(name);
    const read = value === null ? undefined : valueOf(tag, name, value, page);
    return read === undefined ? [] : [[name, read] as const];
  });
  const lang = languageIn(searchParams.get('lang'));
  return {
    tag,
    attributes: new Map(given),
    lang,
    dir: oneOf(
      ['ltr', 'rtl'],
      searchParams.get('dir'),
      rightToLeft.test(lang ?? '') ? 'rtl' : 'ltr',
    ),
    // Without a word about it the page is what the one around it is, as browsers tell it.
    colorScheme: oneOf<string>(['light', 'dark'], searchParams.get('theme'), 'light dark'),
  };
};
