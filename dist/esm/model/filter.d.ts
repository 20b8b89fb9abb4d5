import type { Roadmap } from './roadmap.js';
/** What a reader asks for. */
export interface Filter {
    /** Words that all are to occur; empty for whatever. */
    readonly query: string;
    /** Ids of the levels to show; empty for all. */
    readonly levels: ReadonlySet<string>;
    /** Name of a tool that is to be among the key tools. */
    readonly tool: string | undefined;
}
export declare const noFilter: Filter;
/** Whether there is anything in a query to search for: signs alone are ignored. */
export declare const hasWords: (query: string) => boolean;
/** Whether a filter asks for anything at all. */
export declare const isFiltering: ({ query, levels, tool }: Filter) => boolean;
/** Ids of the phases and questions left by level and tool. Questions have neither: they all stay. */
export declare const filterByKind: ({ phases, faq }: Roadmap, { levels, tool }: Filter) => readonly string[];
