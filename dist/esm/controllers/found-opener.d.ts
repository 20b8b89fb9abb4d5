import type { DisclosureGroupController } from './disclosure-group.js';
type All = readonly HTMLDetailsElement[];
/**
 * Opens and marks what is found, and closes the rest; what was open before is so again when the search ends.
 *
 * What the reader sees and the first few change at once, the others in slices when the browser is free.
 */
export declare class FoundOpener {
    #private;
    constructor(host: HTMLElement, disclosure: DisclosureGroupController);
    /** Finds out what is to change, and returns what changes it. */
    prepare(all: All, found: ReadonlySet<string> | undefined, query: string): () => void;
    /** What was open before is no longer of interest. */
    forget(): void;
    pause(): void;
    /** What was marked when the element was taken away is marked again, and what waited goes on. */
    resume(): void;
    /** Marks again what has been drawn anew. */
    refresh(): void;
}
export {};
