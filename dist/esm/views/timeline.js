import { rankedLevels } from "../model/level.js";
import { phaseView } from "./phase.js";
import { html } from "lit";
// src/views/timeline.ts
/** All phases in their order, each with a numbered node on the rail. */
var timelineView = ({ roadmap, isOpen, extras, ...rest }) => {
	const levels = rankedLevels(roadmap);
	return html`<ol part="timeline">${roadmap.phases.map((phase, index) => {
		const level = levels.get(phase.level);
		const number = index + 1;
		return html`<li part="item" class="level-${level?.rank}"><span part="node" aria-hidden="true">${number}</span> ${phaseView({
			...rest,
			...extras,
			phase,
			number,
			level,
			open: isOpen(phase.id)
		})}</li>`;
	})}</ol>`;
};
export { timelineView };
