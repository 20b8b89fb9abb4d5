// src/events/roadmap-navigate.ts
/** The reader has been brought to a phase or question: exactly one of `phase` and `question` is its id. */
var RoadmapNavigateEvent = class extends Event {
	constructor(phase, question) {
		super("roadmap-navigate", {
			bubbles: true,
			composed: true
		});
		this.phase = phase;
		this.question = question;
	}
};
export { RoadmapNavigateEvent };
