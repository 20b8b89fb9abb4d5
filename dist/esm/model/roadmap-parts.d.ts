/** The parts of a roadmap that an author can do without. */
export declare const roadmapParts: readonly ["header", "overview", "controls", "tools", "promo", "faq"];
export type RoadmapPart = (typeof roadmapParts)[number];
