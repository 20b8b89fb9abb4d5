/** Of the cards of a long roadmap a browser lays out and paints only those near the reader. */
export declare const longRoadmapStyles: import("lit").CSSResult;
