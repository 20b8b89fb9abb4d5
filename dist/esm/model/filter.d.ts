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
