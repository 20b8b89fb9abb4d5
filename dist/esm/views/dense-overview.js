import { formatDuration } from "../i18n/format-duration.js";
import { phaseWidths, widestWidth } from "../model/duration.js";
import { html } from "lit";
import { guard } from "lit/directives/guard.js";
// src/views/dense-overview.ts
var denseWidths = 6;
/**
* The strip of a roadmap with too many phases for their numbers: what a segment is, its label says alone. Who goes by keyboard
* is spared as many stops before everything else: what segments lead to comes below anyway.
*/
var denseOverviewView = (view) => {
	const { roadmap, levels, hrefOf, tracking, words } = view;
	const widths = phaseWidths(roadmap.phases);
	const widest = widths.reduce((most, width) => Math.max(most, width), 0);
	return html`<nav part="overview" lang="${words.locale}" aria-label="${words.overview}"><ol class="dense">${roadmap.phases.map((phase, index) => guard([
		roadmap,
		hrefOf(""),
		words,
		tracking?.keyOf(phase)
	], () => {
		const { id, title, level, duration } = phase;
		const length = formatDuration(duration, words, "short");
		const label = `${String(index + 1)} ${title}, ${length}`;
		const size = (widths[index] ?? 0) / widest;
		const width = Math.ceil(size * denseWidths);
		return html`<li class="level-${levels.get(level)?.rank} width-${width}"><a part="segment" href="${hrefOf(id)}" data-go="${id}" title="${label}" aria-label="${label}" tabindex="-1">${tracking?.renderSegment(phase, Math.round(size * widestWidth))}</a></li>`;
	}))}</ol></nav>`;
};
/** More numbers than this would run into each other. */
var mostLabelled = 20;
/** Gives the view for a strip that has no room for numbers; undefined if the usual view fits. */
var overviewOf = ({ phases }) => phases.length > mostLabelled ? denseOverviewView : void 0;
export { denseOverviewView, overviewOf };
