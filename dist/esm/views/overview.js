import { formatDuration } from "../i18n/format-duration.js";
import { phaseWidths, widestWidth } from "../model/duration.js";
import { still } from "./still.js";
import { text } from "./text.js";
import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
// src/views/overview.ts
/** The journey at a glance: a strip with one segment per phase, as wide as its duration. */
var overviewView = (view) => {
	const { roadmap, levels, hrefOf, tracking, words } = view;
	const widths = phaseWidths(roadmap.phases);
	const widest = widths.reduce((most, width) => Math.max(most, width), 0);
	return html`<nav part="overview" lang="${words.locale}" aria-label="${words.overview}"><ol>${roadmap.phases.map((phase, index) => guard([
		roadmap,
		hrefOf(""),
		words,
		tracking?.keyOf(phase)
	], () => {
		const { id, title, level, duration } = phase;
		const isOngoing = duration === "ongoing";
		const length = formatDuration(duration, words, "short");
		const label = `${String(index + 1)} ${title}, ${length}`;
		const width = Math.round((widths[index] ?? 0) / widest * widestWidth);
		const bar = tracking?.renderSegment(phase, width);
		const content = html`<b>${index + 1}</b> <span class="unseen" lang="${roadmap.lang ?? nothing}">${text(`${title},`)}</span> ${isOngoing ? html`<span class="unseen">${text(length)}</span>` : nothing} <small aria-hidden="${isOngoing}">${text(isOngoing ? "+" : length)}</small>`;
		return html`<li class="level-${levels.get(level)?.rank} ${isOngoing ? "ongoing" : ""}"><a part="segment" href="${hrefOf(id)}" data-go="${id}" title="${label}">${bar ? [bar, content] : still(html`<svg aria-hidden="true" width="${width}" height="6"><rect width="100%" height="100%"/></svg>${content}`)}</a></li>`;
	}))}</ol></nav>`;
};
export { overviewView };
