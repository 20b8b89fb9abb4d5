export declare const roadmapFaqStyles: import("lit").CSSResult[];
