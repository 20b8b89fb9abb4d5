/** The strip of a roadmap with so many phases that there is no room for their numbers. */
export declare const denseOverviewStyles: import("lit").CSSResult;
