/** The rail with its numbered nodes. */
export declare const timeline: import("lit").CSSResult;
