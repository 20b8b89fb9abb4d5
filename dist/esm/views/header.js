import { formatDuration } from "../i18n/format-duration.js";
import { heading } from "./heading.js";
import { link } from "./link.js";
import { paragraph } from "./paragraph.js";
import { html, nothing } from "lit";
// src/views/header.ts
/** What the roadmap is, unless an author says it: its category, title and summary, how long it takes and how many phases it has. */
var headerView = (view) => {
	const { parentHref, headingLevel, tracking, words } = view;
	const { parent, category, title, summary, duration, phases } = view.roadmap;
	return html`<slot name="header"><header part="header">${parent && parentHref ? html`<p part="parent">${link(parent.title, parentHref)}</p>` : nothing} ${paragraph("category", category)} ${heading(headingLevel, "title", title)} ${paragraph("summary", summary)}<ul part="facts" lang="${words.locale}">${duration ? html`<li>${formatDuration(duration, words)}</li>` : nothing}<li>${words.phases(phases.length)}</li>${tracking?.renderSummary()}</ul></header></slot>`;
};
export { headerView };
