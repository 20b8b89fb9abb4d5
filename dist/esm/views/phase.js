import { formatDuration } from "../i18n/format-duration.js";
import { heading } from "./heading.js";
import { link } from "./link.js";
import { html, nothing } from "lit";
// src/views/phase.ts
/** The widget's own words among those of the roadmap, which may be in another language. */
var own = ({ locale }, text) => html`<span lang="${locale}">${text}</span>`;
var topicContent = ({ title, detail, url }) => html`<span><b part="topic-title">${link(title, url)}</b>${detail ? html`<span part="topic-detail">${` — ${detail}`}</span>` : nothing}</span>`;
var plainTool = ({ name, url }) => html`<li part="tool">${link(name, url)}</li>`;
var tools = (view) => {
	const { phase, hideTools, renderTool = plainTool, headingLevel, words } = view;
	return phase.tools?.length && !hideTools ? html`<div>${heading(headingLevel + 1, "label", own(words, words.tools))}<ul part="tools">${phase.tools.map((tool) => renderTool(tool))}</ul></div>` : nothing;
};
var columns = (view) => {
	const { phase, headingLevel, tracking, words } = view;
	const label = [own(words, words.topics), tracking?.renderCount(phase)];
	return html`<div class="columns"><div>${heading(headingLevel + 1, "label", label)}<ul part="topics">${phase.topics.map((topic) => {
		const content = topicContent(topic);
		return html`<li part="topic">${tracking?.renderTopic(topic, content) ?? content}</li>`;
	})}</ul></div>${tools(view)}</div>`;
};
/** One phase: a card that opens to what there is to learn, with a slot for what the host adds. */
var phaseView = (view) => {
	const { phase, number, level, open, headingLevel, tracking, status, words } = view;
	const { isDrawn = true } = view;
	return html`<details part="phase" class="level-${level?.rank}" data-phase="${phase.id}" ?open="${open}"><summary part="phase-header"><span class="headline"><span part="phase-number" lang="${words.locale}">${words.phase(String(number))} ${tracking?.renderDates(phase)} ${status}</span> ${heading(headingLevel, "phase-title", phase.title)} ${phase.tagline ? html`<span part="tagline">${phase.tagline}</span>` : nothing} </span><span class="meta"><span part="level">${level?.name}</span> <span part="duration" lang="${words.locale}">${formatDuration(phase.duration, words)}</span></span></summary><div part="phase-body">${isDrawn ? columns(view) : nothing}<slot name="${phase.id}"></slot>${isDrawn ? view.renderFooter?.(phase) : nothing}</div></details>`;
};
export { phaseView };
