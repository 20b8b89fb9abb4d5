// src/events/roadmap-filter.ts
/** The reader has searched or filtered, and sees what is left. */
var RoadmapFilterEvent = class extends Event {
	constructor({ query, levels, tool, phases, questions }) {
		super("roadmap-filter", {
			bubbles: true,
			composed: true
		});
		this.query = query;
		this.levels = levels;
		this.tool = tool;
		this.phases = phases;
		this.questions = questions;
	}
};
export { RoadmapFilterEvent };
