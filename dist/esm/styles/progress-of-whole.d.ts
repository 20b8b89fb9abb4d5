/** Progress and plan of the whole: in the overview, the header and the toolbar, and what the reader is told. */
export declare const progressOfWhole: import("lit").CSSResult;
