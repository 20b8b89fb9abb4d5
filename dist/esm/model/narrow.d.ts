import type { Filter } from './filter.js';
import type { Roadmap } from './roadmap.js';
/** Whether there is anything in a query to search for: signs alone are ignored. */
export declare const hasWords: (query: string) => boolean;
/** Whether a filter asks for anything at all. */
export declare const isFiltering: ({ query, levels, tool }: Filter) => boolean;
/** Ids of the phases and questions left by level and tool. Questions have neither: they all stay. */
export declare const filterByKind: ({ phases, faq }: Roadmap, { levels, tool }: Filter) => readonly string[];
/** Ids of the phases and questions that a filter leaves; undefined when it asks for nothing. */
export declare const narrow: (roadmap: Roadmap, filter: Filter) => ReadonlySet<string> | undefined;
