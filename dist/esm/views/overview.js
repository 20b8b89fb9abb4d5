import { formatDuration } from "../i18n/format-duration.js";
import { phaseWidths } from "../model/duration.js";
import { html, nothing } from "lit";
// src/views/overview.ts
var stripWidth = 9999;
var mostLabelled = 20;
/** The journey at a glance: a strip with one segment per phase, as wide as its duration. */
var overviewView = (view) => {
	const { roadmap, levels, hrefOf, tracking, words } = view;
	const widths = phaseWidths(roadmap.phases);
	const total = widths.reduce((sum, width) => sum + width, 0);
	const isDense = widths.length > mostLabelled;
	return html`<nav part="overview" lang="${words.locale}" aria-label="${words.overview}"><ol class="${isDense ? "dense" : ""}">${roadmap.phases.map((phase, index) => {
		const { id, title, level, duration } = phase;
		const isOngoing = duration === "ongoing";
		const length = formatDuration(duration, words, "short");
		const label = `${String(index + 1)} ${title}, ${length}`;
		const width = Math.round((widths[index] ?? 0) / total * stripWidth);
		return html`<li class="level-${levels.get(level)?.rank} ${isOngoing ? "ongoing" : ""}"><a part="segment" href="${hrefOf(id)}" data-go="${id}" title="${label}" aria-label="${isDense ? label : nothing}">${tracking?.renderSegment(phase, width) ?? html`<svg aria-hidden="true" width="${width}" height="6"><rect width="100%" height="100%"/></svg>`} ${isDense ? nothing : html`<b>${index + 1}</b> <span class="unseen" lang="${roadmap.lang ?? nothing}">${title},</span> ${isOngoing ? html`<span class="unseen">${length}</span>` : nothing} <small aria-hidden="${isOngoing}">${isOngoing ? "+" : length}</small>`}</a></li>`;
	})}</ol></nav>`;
};
export { overviewView };
