import type { AllWords, Words } from '../i18n/words.js';
import type { Fault } from '../model/fault.js';
import type { Roadmap } from '../model/roadmap.js';
import { type Format, type SharedOptions } from './options.js';
/** Nothing of what was asked for can be shown: its `faults` say why. */
export declare class PrerenderError extends Error {
    readonly name = "PrerenderError";
    readonly faults: readonly Fault[];
    constructor(faults: readonly Fault[]);
}
/** What is shown, checked, and in which words. */
export interface Prepared {
    readonly format: Format;
    readonly roadmap: Roadmap;
    /** Of the page, as far as it is known. */
    readonly lang?: string | undefined;
    /** Undefined for English, which the elements have with them. */
    readonly language: AllWords | undefined;
    readonly words: Words;
    /** Ids of the phases and questions that do not step back; undefined where none does. */
    readonly left?: ReadonlySet<string> | undefined;
}
export declare const prepare: (options: SharedOptions) => Promise<Prepared>;
