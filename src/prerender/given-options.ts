import { enNotices } from '../i18n/en-notices.js';
import { expected } from '../model/fault-message.js';
import { PrerenderError } from './prepare.js';
import type { Tag } from './tag.js';

const texts = ['src', 'theme', 'lang', 'id', 'promoHref', 'parentHref', 'start', 'pace'];
const lists = ['open', 'hide', 'level'];

const isText = (value: unknown): value is string => typeof value === 'string';

/** What is wrong with the value of an option; undefined where nothing is. */
const faultIn = (name: string, value: unknown, tag: Tag): string | undefined => {
  if (name === 'phase') {
    return isText(value) || typeof value === 'number'
      ? undefined
      : expected('a number or an id', value);
  }
  if (name === 'open' && tag === 'roadmap-phase') {
    return typeof value === 'boolean' ? undefined : expected('true or false', value);
  }
  const isKnown = texts.includes(name) || lists.includes(name);
  return isKnown && !isText(value) ? expected('text', value) : undefined;
};

const joined = (name: string, value: unknown): unknown =>
  lists.includes(name) && Array.isArray(value) && value.every(isText) ? value.join(' ') : value;

/**
 * Options as they are typed, also where no types are checked: null counts as not given, a list of words as those words.
 * Throws a `PrerenderError` at what cannot be meant.
 */
export const givenOptions = <Options extends object>(
  options: Options | null | undefined,
  tag: Tag,
): Options => {
  const given = Object.entries(options ?? {})
    .filter(([, value]) => (value ?? undefined) !== undefined)
    .map(([name, value]) => [name, joined(name, value)] as const);
  const faults = given.flatMap(([name, value]) => {
    const message = faultIn(name, value, tag);
    return message === undefined ? [] : { path: name, message };
  });
  if (tag === 'roadmap-phase' && !given.some(([name]) => name === 'phase')) {
    faults.push({ path: 'phase', message: enNotices.noPhaseGiven });
  }
  if (faults.length > 0) throw new PrerenderError(faults);
  return Object.fromEntries(given) as Options;
};
