/** What phases and questions have only as parts of a whole roadmap. */
export declare const extras: import("lit").CSSResult;
