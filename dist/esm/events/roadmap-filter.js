// src/events/roadmap-filter.ts
/** The reader has searched or filtered, and sees what is left. */
var RoadmapFilterEvent = class extends Event {
	/** What was searched for; empty for nothing. */
	query;
	/** Ids of the levels that are shown; empty for all. */
	levels;
	/** Name of the tool that was asked for. */
	tool;
	/** Ids of the phases that are left. */
	phases;
	/** Ids of the questions that are left. */
	questions;
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
