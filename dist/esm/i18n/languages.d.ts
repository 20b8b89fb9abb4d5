import type { AllWords } from './words.js';
/** The words for a language tag, such as `de-AT`; undefined where there are none. */
export declare const loadWords: (tag: string) => Promise<AllWords | undefined>;
