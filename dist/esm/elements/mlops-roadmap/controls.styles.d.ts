/** The toolbar. */
export declare const controls: import("lit").CSSResult;
