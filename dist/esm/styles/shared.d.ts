/** The box that all three elements draw in, and what everything in it has in common. */
export declare const shared: import("lit").CSSResult;
