// src/events/roadmap-toggle.ts
/**
* A phase or question is about to open or close. Call `preventDefault()` to leave it as it is.
* Not cancelable where the browser has done it already, as its find-in-page does.
*/
var RoadmapToggleEvent = class extends Event {
	constructor({ phase, question, open }, cancelable = true) {
		super("roadmap-toggle", {
			bubbles: true,
			composed: true,
			cancelable
		});
		this.phase = phase;
		this.question = question;
		this.open = open;
	}
};
export { RoadmapToggleEvent };
