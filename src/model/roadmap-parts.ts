/** The parts of a roadmap that an author can do without. */
export const roadmapParts = ['header', 'overview', 'controls', 'tools', 'promo', 'faq'] as const;
export type RoadmapPart = (typeof roadmapParts)[number];
