/** What a page can set (`--roadmap-…`), each with its default, and the private names (`--_…`) that the rules use. */
export declare const tokens: import("lit").CSSResult;
