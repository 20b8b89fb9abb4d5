import type { AllWords } from './words.js';
/**
 * The words for a language tag, such as `de-AT`; undefined where there are none. Any text is a tag: what a page declares
 * need not be one.
 */
export declare const loadWords: (declared: string) => Promise<AllWords | undefined>;
