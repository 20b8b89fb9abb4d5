import { formatDuration } from "../i18n/format-duration.js";
import { heading } from "./heading.js";
import { link } from "./link.js";
import { paragraph } from "./paragraph.js";
import { text } from "./text.js";
import { html, nothing } from "lit";
// src/views/header.ts
/** What the roadmap is, unless an author says it: its category, title and summary, how long it takes and how many phases it has. */
var headerView = (view) => {
	const { parentTarget, headingLevel, tracking, words } = view;
	const { parent, category, title, summary, duration, phases } = view.roadmap;
	return html`<slot name="header"><header part="header">${parent && parentTarget ? html`<p part="parent">${link(parent.title, parentTarget)}</p>` : nothing} ${paragraph("category", category)} ${heading(headingLevel, "title", text(title))} ${paragraph("summary", summary)}<ul part="facts" lang="${words.locale}">${duration ? html`<li>${text(formatDuration(duration, words))}</li>` : nothing}<li>${text(words.phases(phases.length))}</li>${tracking?.renderSummary()}</ul></header></slot>`;
};
export { headerView };
