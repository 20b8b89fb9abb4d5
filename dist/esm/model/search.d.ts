import type { Roadmap } from './roadmap.js';
/** Ids of the phases and questions in which every word of a query occurs. */
export declare const search: (roadmap: Roadmap, query: string) => ReadonlySet<string>;
