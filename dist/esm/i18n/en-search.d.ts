/** What a search says, in English: loaded with it. */
export declare const enSearch: {
    readonly locale: "en";
    readonly questions: (count: number) => string;
    readonly found: (what: string) => string;
    readonly nothingFound: "Nothing found.";
    readonly showAll: "Show everything";
};
