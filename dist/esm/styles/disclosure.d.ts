/** How phases and questions open and close. */
export declare const disclosure: import("lit").CSSResult;
