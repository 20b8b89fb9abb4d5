export declare const roadmapPhaseStyles: import("lit").CSSResult[];
