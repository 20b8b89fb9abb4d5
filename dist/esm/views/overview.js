import { formatDuration } from "../i18n/format-duration.js";
import { phaseWidths } from "../model/duration.js";
import { html, nothing } from "lit";
// src/views/overview.ts
var stripWidth = 9999;
var mostLabelled = 20;
/** A plain click goes to the phase; one with a modifier is the browser's, as with any link. */
var select = (event, onSelect) => {
	const { target } = event.currentTarget.dataset;
	if (target === void 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	onSelect(target);
};
/** The journey at a glance: a strip with one segment per phase, as wide as its duration. */
var overviewView = (view) => {
	const { roadmap, levels, onSelect, words } = view;
	const widths = phaseWidths(roadmap.phases);
	const total = widths.reduce((sum, width) => sum + width, 0);
	const onClick = (event) => {
		select(event, onSelect);
	};
	return html`<nav part="overview" aria-label="${words.overview}"><ol class="${widths.length > mostLabelled ? "dense" : ""}">${roadmap.phases.map(({ id, title, level, duration }, index) => {
		const isOngoing = duration === "ongoing";
		const length = formatDuration(duration, words, "short");
		const width = Math.round((widths[index] ?? 0) / total * stripWidth);
		return html`<li class="level-${levels.get(level)?.rank} ${isOngoing ? "ongoing" : ""}"><a part="segment" href="#${roadmap.id}-${id}" data-target="${id}" title="${index + 1} ${title}, ${length}" @click="${onClick}"><svg aria-hidden="true" width="${width}" height="6"><rect width="100%" height="100%"/></svg> <b>${index + 1}</b> <span class="unseen">${title}, ${isOngoing ? length : nothing}</span> <small aria-hidden="${isOngoing}">${isOngoing ? "+" : length}</small></a></li>`;
	})}</ol></nav>`;
};
export { overviewView };
