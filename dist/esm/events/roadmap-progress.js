// src/events/roadmap-progress.ts
/**
* The reader ticks or unticks a topic. Fired twice: `before` it counts, when `preventDefault()` leaves it as it was, and
* `after` it has been saved. One event a topic, also where many change at once.
*/
var RoadmapProgressEvent = class extends Event {
	constructor(detail) {
		super("roadmap-progress", {
			bubbles: true,
			composed: true,
			cancelable: detail.stage === "before"
		});
		Object.assign(this, detail);
	}
};
export { RoadmapProgressEvent };
