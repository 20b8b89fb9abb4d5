import { formatDuration } from "../i18n/format-duration.js";
import { linkOf } from "../model/safe-url.js";
import { heading } from "./heading.js";
import { link } from "./link.js";
import { text } from "./text.js";
import { html, nothing } from "lit";
// src/views/phase.ts
var topicContent = (topic) => html`<span><b part="topic-title">${link(topic.title, linkOf(topic))}</b>${topic.detail ? html`<span part="topic-detail">${text(` — ${topic.detail}`)}</span>` : nothing}</span>`;
var plainTool = (tool) => html`<li part="tool">${link(tool.name, linkOf(tool))}</li>`;
var tools = (view) => {
	const { phase, hideTools, renderTool = plainTool, headingLevel, words } = view;
	return phase.tools?.length && !hideTools ? html`<div>${heading(headingLevel + 1, "label", text(words.tools), words.locale)}<ul part="tools">${phase.tools.map((tool) => renderTool(tool, text))}</ul></div>` : nothing;
};
/** What there is to learn, and with which tools. */
var phaseContent = (view) => {
	const { phase, headingLevel, tracking, words } = view;
	const label = [text(words.topics), tracking?.renderCount(phase, text)];
	return html`<div class="columns"><div>${heading(headingLevel + 1, "label", label, words.locale)}<ul part="topics">${phase.topics.map((topic) => {
		const content = topicContent(topic);
		return html`<li part="topic">${tracking?.renderTopic(topic, content) ?? content}</li>`;
	})}</ul></div>${tools(view)}</div>`;
};
/** What the card shows while it is closed. */
var phaseHeader = (view) => {
	const { phase, number, level, headingLevel, tracking, status, words } = view;
	return html`<span class="headline"><span part="phase-number" lang="${words.locale}">${text(words.phase(String(number)))} ${tracking?.renderDates(phase, text)} ${status}</span> ${heading(headingLevel, "phase-title", text(phase.title))} ${phase.tagline ? html`<span part="tagline">${text(phase.tagline)}</span>` : nothing} </span><span class="meta"><span part="level">${text(level?.name)}</span> <span part="duration" lang="${words.locale}">${text(formatDuration(phase.duration, words))}</span></span>`;
};
/** A card that opens to its content, with a slot for what the host adds. */
var phaseCard = ({ phase, level, open }, header, content, footer) => html`<details part="phase" class="level-${level?.rank}" data-phase="${phase.id}" ?open="${open}"><summary part="phase-header">${header}</summary><div part="phase-body">${content}<slot name="${phase.id}"></slot>${footer}</div></details>`;
/** One phase, drawn at once. */
var phaseView = (view) => phaseCard(view, phaseHeader(view), phaseContent(view), view.renderFooter?.(view.phase, text));
export { phaseCard, phaseContent, phaseHeader, phaseView };
