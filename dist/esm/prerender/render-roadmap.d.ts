import type { RoadmapOptions } from './options.js';
/**
 * A whole roadmap for a page that is made in Node, read without a script and taken over by it when there is one. Rejects
 * with a `PrerenderError` where the given roadmap cannot be shown.
 *
 * Declarative shadow DOM needs `@lit-labs/ssr`, and on a page with a strict policy the hash of its style sheet:
 * `styleHashes()` tells it.
 */
export declare const renderRoadmap: (asked?: RoadmapOptions) => Promise<string>;
