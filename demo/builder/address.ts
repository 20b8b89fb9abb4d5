import { safeUrl } from '../../src/model/safe-url.js';
import { allowed, initial, type State } from './state.js';
import { isTokenValue, tokenChecks } from './tokens.js';

/** How one setting is written in an address. */
interface Codec<Value> {
  /** The value that a text stands for; undefined where it is none that is allowed. */
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
}

const same = (text: string): string => text;

const oneOf = <Value extends string>(values: readonly Value[]): Codec<Value> => ({
  read: (text) => values.find((value) => value === text),
  write: same,
});

const someOf = <Value extends string>(values: readonly Value[]): Codec<readonly Value[]> => ({
  read: (text) => values.filter((value) => text.split(' ').includes(value)),
  write: (list) => list.join(' '),
});

const matching = (pattern: RegExp): Codec<string> => ({
  read: (text) => (pattern.test(text) ? text : undefined),
  write: same,
});

const flag: Codec<boolean> = {
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
  write: (value) => (value ? 'yes' : 'no'),
};

const longestAddress = 2000;

const address: Codec<string> = {
  // No address needs a control character: browsers take them out, and other readers break a line there.
  read: (text) =>
    text.length > longestAddress || /[\p{Cc}\u2028\u2029]/u.test(text) ? undefined : safeUrl(text),
  // While it is typed it may be anything.
  write: (text) => safeUrl(text) ?? '',
};

/** A link may ask for the hash, and never that it be left out: whoever sends it may want another script to pass. */
const integrity: Codec<State['integrity']> = {
  read: oneOf(['auto', 'on'] as const).read,
  write: (value) => (value === 'off' ? '' : value),
};

/** Numbers and ids, with a space between two. */
const words = /^[\w-]{1,64}( [\w-]{1,64}){0,49}$/;

const codecs: { readonly [Key in Exclude<keyof State, 'tokens'>]: Codec<State[Key]> } = {
  element: oneOf(allowed.element),
  phase: matching(/^[\w-]{1,64}$/),
  open: matching(words),
  exclusive: flag,
  hide: someOf(allowed.hide),
  level: matching(words),
  headingLevel: oneOf<string>(allowed.headingLevel),
  progress: flag,
  structuredData: flag,
  start: matching(/^\d{4}-\d{2}-\d{2}$/),
  pace: oneOf(allowed.pace),
  promoHref: address,
  parentHref: address,
  src: address,
  lang: oneOf<string>(allowed.lang),
  theme: oneOf(allowed.theme),
  style: oneOf<string>(allowed.style),
  kind: oneOf(allowed.kind),
  from: oneOf(allowed.from),
  folder: address,
  integrity,
  reserve: flag,
  fallback: flag,
  host: oneOf(allowed.host),
  scheme: oneOf(allowed.scheme),
  width: oneOf(allowed.width),
};

const keys = Object.keys(codecs) as readonly (keyof typeof codecs)[];

const nameOf = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A codec of which it is not known what it is for. */
const codecOf = (key: keyof typeof codecs): Codec<unknown> => codecs[key] as Codec<unknown>;

const readOne = (key: keyof typeof codecs, text: string | null): Partial<State> => {
  const value = text === null ? undefined : codecOf(key).read(text);
  return value === undefined ? {} : { [key]: value };
};

const writeOne = (key: keyof typeof codecs, state: State): string | undefined => {
  const { write } = codecOf(key);
  const text = write(state[key]);
  return text === write(initial[key]) ? undefined : text;
};

/** What an address asks for. What it says that is not allowed counts as not said. */
export const readState = (search: string): State => {
  const params = new URLSearchParams(search);
  const tokens = [...new Set(params.keys())].flatMap((name) => {
    const text = params.get(name);
    return text !== null && isTokenValue(name, text) ? [[name, text.toLowerCase()] as const] : [];
  });
  return keys.reduce<State>(
    (state, key) => ({ ...state, ...readOne(key, params.get(nameOf(key))) }),
    { ...initial, tokens: Object.fromEntries(tokens) },
  );
};

/** The address that asks for a state: empty, or from the question mark on. Defaults are left out. */
export const writeState = (state: State): string => {
  const params = new URLSearchParams();
  for (const key of keys) {
    const text = writeOne(key, state);
    if (text !== undefined && text !== '') params.set(nameOf(key), text);
  }
  const levels = Object.keys(state.tokens).filter((name) => !tokenChecks.has(name));
  for (const name of [...tokenChecks.keys(), ...levels.sort()]) {
    const text = state.tokens[name];
    if (text !== undefined) params.set(name, text);
  }
  // Readable: what an address may hold as it is stays as it is.
  const text = params.toString().replace(/%2F/g, '/').replace(/%3A/g, ':');
  return text === '' ? '' : `?${text}`;
};
