/** The list of questions. */
export declare const faq: import("lit").CSSResult;
