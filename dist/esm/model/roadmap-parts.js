// src/model/roadmap-parts.ts
/** The parts of a roadmap that an author can do without. */
var roadmapParts = [
	"header",
	"overview",
	"controls",
	"tools",
	"promo",
	"faq"
];
export { roadmapParts };
