import type { Tag } from './tag.js';
/**
 * Options as they are typed, also where no types are checked: null counts as not given, a list of words as those words.
 * Throws a `PrerenderError` at what cannot be meant.
 */
export declare const givenOptions: <Options extends object>(options: Options | null | undefined, tag: Tag) => Options;
