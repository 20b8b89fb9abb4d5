import { formatDuration } from "../i18n/format-duration.js";
import { heading } from "./heading.js";
import { link } from "./link.js";
import { html, nothing } from "lit";
// src/views/phase.ts
var topicContent = ({ title, detail, url }) => html`<span><b part="topic-title">${link(title, url)}</b>${detail ? html`<span part="topic-detail">${` — ${detail}`}</span>` : nothing}</span>`;
var plainTool = ({ name, url }) => html`<li part="tool">${link(name, url)}</li>`;
var tools = (view) => {
	const { phase, hideTools, renderTool = plainTool, headingLevel, words } = view;
	return phase.tools?.length && !hideTools ? html`<div>${heading(headingLevel + 1, "label", words.tools, words.locale)}<ul part="tools">${phase.tools.map((tool) => renderTool(tool))}</ul></div>` : nothing;
};
/** What there is to learn, and with which tools. */
var phaseContent = (view) => {
	const { phase, headingLevel, tracking, words } = view;
	const label = [words.topics, tracking?.renderCount(phase)];
	return html`<div class="columns"><div>${heading(headingLevel + 1, "label", label, words.locale)}<ul part="topics">${phase.topics.map((topic) => {
		const content = topicContent(topic);
		return html`<li part="topic">${tracking?.renderTopic(topic, content) ?? content}</li>`;
	})}</ul></div>${tools(view)}</div>`;
};
/** What the card shows while it is closed. */
var phaseHeader = (view) => {
	const { phase, number, level, headingLevel, tracking, status, words } = view;
	return html`<span class="headline"><span part="phase-number" lang="${words.locale}">${words.phase(String(number))} ${tracking?.renderDates(phase)} ${status}</span> ${heading(headingLevel, "phase-title", phase.title)} ${phase.tagline ? html`<span part="tagline">${phase.tagline}</span>` : nothing} </span><span class="meta"><span part="level">${level?.name}</span> <span part="duration" lang="${words.locale}">${formatDuration(phase.duration, words)}</span></span>`;
};
/** A card that opens to its content, with a slot for what the host adds. */
var phaseCard = ({ phase, level, open }, header, content, footer) => html`<details part="phase" class="level-${level?.rank}" data-phase="${phase.id}" ?open="${open}"><summary part="phase-header">${header}</summary><div part="phase-body">${content}<slot name="${phase.id}"></slot>${footer}</div></details>`;
/** One phase, drawn at once. */
var phaseView = (view) => phaseCard(view, phaseHeader(view), phaseContent(view), view.renderFooter?.(view.phase));
export { phaseCard, phaseContent, phaseHeader, phaseView };
