import { rankedLevels } from "../model/level.js";
import { phaseView } from "./phase.js";
import { html } from "lit";
import { guard } from "lit/directives/guard.js";
// src/views/timeline.ts
/** All phases in their order, each with a numbered node on the rail. */
var timelineView = (view) => {
	const { roadmap, openAtFirst, isOpen, bodies, hideTools, extras, headingLevel, tracking, words } = view;
	const levels = rankedLevels(roadmap);
	return html`<ol part="timeline">${roadmap.phases.map((phase, index) => {
		const level = levels.get(phase.level);
		const number = index + 1;
		const key = tracking?.keyOf(phase);
		const open = isOpen(phase.id);
		const isDrawn = open || !bodies || bodies.has(phase.id);
		return guard([
			roadmap,
			openAtFirst,
			hideTools,
			headingLevel,
			words,
			key,
			isDrawn
		], () => {
			return html`<li part="item" class="level-${level?.rank}">${tracking?.renderNode(phase, number) ?? html`<span part="node" aria-hidden="true">${number}</span>`} ${phaseView({
				...view,
				...extras,
				phase,
				number,
				level,
				open,
				isDrawn
			})}</li>`;
		});
	})}</ol>`;
};
export { timelineView };
