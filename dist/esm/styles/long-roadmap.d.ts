/** Of a long roadmap a browser lays out and paints only what is near the reader. */
export declare const longRoadmapStyles: import("lit").CSSResult;
