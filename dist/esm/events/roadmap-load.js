// src/events/roadmap-load.ts
/** A roadmap has been taken and its content is in the page. */
var RoadmapLoadEvent = class extends Event {
	constructor(roadmap) {
		super("roadmap-load", {
			bubbles: true,
			composed: true
		});
		this.roadmap = roadmap;
	}
};
export { RoadmapLoadEvent };
