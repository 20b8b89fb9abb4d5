/** The words of a whole roadmap. English is the source of the keys of all words and of their types. */
export declare const en: {
    readonly phases: (count: number) => string;
    readonly overview: "Overview";
    readonly levels: "Levels";
    readonly search: "Search topics and tools";
    readonly expandAll: "Expand all";
    readonly collapseAll: "Collapse all";
    readonly print: "Print";
    readonly website: (tool: string) => string;
    readonly copyLink: "Copy link";
    readonly linkCopied: "Link copied";
    readonly locale: "en";
    readonly phase: (number: string) => string;
    readonly ongoing: "Ongoing";
    readonly topics: "What to learn";
    readonly tools: "Key tools";
    readonly unreadable: "This roadmap cannot be shown.";
};
