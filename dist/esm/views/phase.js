import { formatDuration } from "../i18n/format-duration.js";
import { heading } from "./heading.js";
import { link } from "./link.js";
import { html, nothing } from "lit";
// src/views/phase.ts
var topic = ({ title, detail, url }) => html`<li part="topic"><span><b part="topic-title">${link(title, url)}</b> ${detail ? html`<span part="topic-detail">— ${detail}</span>` : nothing}</span></li>`;
var topics = ({ phase, headingLevel, words }) => html`<div>${heading(headingLevel + 1, "label", words.topics)}<ul part="topics">${phase.topics.map(topic)}</ul></div>`;
var tools = ({ phase, hideTools, headingLevel, words }) => phase.tools?.length && !hideTools ? html`<div>${heading(headingLevel + 1, "label", words.tools)}<ul part="tools">${phase.tools.map(({ name, url }) => html`<li part="tool">${link(name, url)}</li>`)}</ul></div>` : nothing;
/** One phase: a card that opens to what there is to learn, with a slot for what the host adds. */
var phaseView = (view) => {
	const { phase, number, level, open, headingLevel, words } = view;
	return html`<details part="phase" class="level-${level?.rank}" data-phase="${phase.id}" ?open="${open}"><summary part="phase-header"><span class="headline"><span part="phase-number">${words.phase(String(number))}</span> ${heading(headingLevel, "phase-title", phase.title)} ${phase.tagline ? html`<span part="tagline">${phase.tagline}</span>` : nothing} </span><span class="meta"><span part="level">${level?.name}</span> <span part="duration">${formatDuration(phase.duration, words)}</span></span></summary><div part="phase-body"><div class="columns">${topics(view)} ${tools(view)}</div><slot name="${phase.id}"></slot></div></details>`;
};
export { phaseView };
