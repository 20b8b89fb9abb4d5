// src/events/roadmap-error.ts
/** Something given to the element is not as expected. What is valid of it is shown all the same. */
var RoadmapErrorEvent = class extends Event {
	constructor(faults) {
		super("roadmap-error", {
			bubbles: true,
			composed: true
		});
		this.faults = faults;
	}
};
export { RoadmapErrorEvent };
