/** The strip that tells the journey at a glance. */
export declare const overview: import("lit").CSSResult;
