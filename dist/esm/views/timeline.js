import { rankedLevels } from "../model/level.js";
import { phaseCard, phaseContent, phaseHeader } from "./phase.js";
import { still } from "./still.js";
import { text } from "./text.js";
import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
// src/views/timeline.ts
/** All phases in their order, each with a numbered node on the rail. */
var timelineView = (view) => {
	const { roadmap, openAtFirst, isOpen, bodies, hideTools, extras, headingLevel } = view;
	const { hostId, isStill, tracking, words } = view;
	const levels = rankedLevels(roadmap);
	const draw = (template) => isStill ? guard([
		roadmap,
		hideTools,
		headingLevel,
		words,
		hostId
	], () => still(template())) : template();
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
			hostId,
			key,
			isDrawn
		], () => {
			const card = {
				...view,
				...extras,
				phase,
				number,
				level,
				open
			};
			const { renderFooter } = extras;
			const content = phaseCard(card, draw(() => phaseHeader(card)), isDrawn ? draw(() => phaseContent(card)) : nothing, isDrawn && renderFooter ? draw(() => renderFooter(phase, text)) : nothing);
			const node = tracking?.renderNode(phase, number);
			return node ? html`<li part="item" class="level-${level?.rank}">${node} ${content}</li>` : html`<li part="item" class="level-${level?.rank}"><span part="node" aria-hidden="true">${number}</span> ${content}</li>`;
		});
	})}</ol>`;
};
export { timelineView };
