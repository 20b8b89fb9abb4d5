import { text } from "./text.js";
import { html, nothing } from "lit";
// src/views/progress.ts
/**
* Asks for what the reader wants, but leaves the box as it was drawn: the template draws what becomes of it,
* and knows nothing of what the browser has ticked by itself.
*/
var ask = (onTick, isMixed = false) => ({ currentTarget }) => {
	const box = currentTarget;
	const { checked } = box;
	box.checked = !checked;
	box.indeterminate = isMixed;
	onTick(checked);
};
/** A topic that can be ticked: its content is the same as without a checkbox. */
var topicView = (content, isDone, onTick) => html`<label part="topic-label"><input part="checkbox" type="checkbox" .checked="${isDone}" @change="${ask(onTick)}">${content}</label>`;
/** How many of a phase's topics are done, beside their heading. */
var countView = ({ done, topics }, words, text) => html`<span part="count" lang="${words.locale}">${text(words.doneOf(done, topics))}</span>`;
/** The same beside the phase's number, with a check when all of them are. */
var statusView = (totals, words, text) => html`<span part="status" class="${totals.done === totals.topics ? "complete" : ""}">${text(words.topicsDone(totals.done, totals.topics))}</span>`;
var percent = ({ done, topics }) => topics > 0 ? done / topics * 100 : 0;
/** What stands on the rail for a phase: its number in a ring of progress, to tick all of it or none. */
var nodeView = ({ number, totals, isHere, onTick, words }) => {
	const here = isHere ? "here" : "";
	if (!totals) return html`<span part="node" class="${here}" aria-hidden="true">${number}</span>`;
	const { done, topics } = totals;
	const isMixed = done > 0 && done < topics;
	return html`<label part="node" class="${here}"><svg class="ring" aria-hidden="true" viewBox="0 0 36 36"><circle cx="18" cy="18" r="16.5" pathLength="100" stroke-dasharray="${percent(totals)} 100"/></svg> <input type="checkbox" lang="${words.locale}" aria-label="${words.wholePhase(String(number))}, ${words.doneOf(done, topics)}" .checked="${done === topics}" .indeterminate="${isMixed}" @change="${ask(onTick, isMixed)}"> <span aria-hidden="true">${number}</span></label>`;
};
/** A bar, filled as far as topics are done; wholly where nothing can be ticked. */
var barView = (width, height, totals) => html`<svg aria-hidden="true" width="${width}" height="${height}"><rect class="rest" width="100%" height="100%"/><rect class="done" width="${totals ? percent(totals) : 100}%" height="100%"/></svg>`;
/** The bar of a phase in the overview, and what it shows in words. */
var segmentView = (width, totals, isHere, words) => html`${barView(width, 6, totals)} ${isHere ? html`<i class="here" aria-hidden="true"></i>` : nothing} <span class="unseen">${isHere ? text(`${words.here},`) : nothing} ${totals ? text(`${words.doneOf(totals.done, totals.topics)},`) : nothing}</span>`;
/** How much of the whole is done, in the header. */
var summaryView = (totals, words) => html`<li part="progress">${barView(85, 3, totals)} <span>${text(words.topicsDone(totals.done, totals.topics))}</span></li>`;
export { barView, countView, nodeView, segmentView, statusView, summaryView, topicView };
