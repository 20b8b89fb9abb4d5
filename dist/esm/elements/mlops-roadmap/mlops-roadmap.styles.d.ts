export declare const mlopsRoadmapStyles: import("lit").CSSResult[];
