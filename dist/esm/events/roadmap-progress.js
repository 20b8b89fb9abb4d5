// src/events/roadmap-progress.ts
/**
* The reader ticks or unticks a topic. Fired twice: `before` it counts, when `preventDefault()` leaves it as it was, and
* `after` it has been saved. One event a topic, also where many change at once.
*
* What could not be saved has no `after`, also not when a later change takes it along: the store of a page failed, and the tick was
* taken back; or the browser keeps nothing, and the tick lasts as long as the page. The reader is told either way. `after` names the
* roadmap that was ticked, also where the element shows another one, or has left the page, by then.
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
