/** The card of a phase. */
export declare const phase: import("lit").CSSResult;
