import type { RoadmapOptions } from './options.js';
import type { Prepared } from './prepare.js';
/** The author's own phases and questions with their prose, in the place of the timeline. */
export interface Composition {
    readonly content: string;
    /** Whether there are any: prose alone takes the place of nothing. */
    readonly composed: boolean;
    readonly hasFaq: boolean;
    /** Whether all of it is open; undefined where there is nothing to open. */
    readonly allInsideOpen: boolean | undefined;
}
/** A whole roadmap as plain HTML. What the author has written stays as it is. */
export declare const wholeLight: (options: RoadmapOptions, { roadmap, words, lang }: Prepared, { content, composed, hasFaq }: Composition) => string;
