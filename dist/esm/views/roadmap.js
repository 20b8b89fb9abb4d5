import { rankedLevels } from "../model/level.js";
import { controlsView } from "./controls.js";
import { faqView } from "./faq.js";
import { headerView } from "./header.js";
import { overviewView } from "./overview.js";
import { announcementView, promoView } from "./promo.js";
import { timelineView } from "./timeline.js";
import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
// src/views/roadmap.ts
/** What surrounds the timeline at its top. */
var top = (view) => {
	const { roadmap, hidden, promoTarget, tracking } = view;
	const levels = rankedLevels(roadmap);
	const { promo } = roadmap;
	return [
		promo && promoTarget && !hidden.has("promo") ? announcementView(promo, promoTarget) : nothing,
		hidden.has("header") ? nothing : headerView(view),
		hidden.has("overview") ? nothing : guard([
			roadmap,
			view.hrefOf(""),
			tracking,
			view.words
		], () => (view.overview ?? overviewView)({
			...view,
			levels
		})),
		hidden.has("controls") ? nothing : controlsView({
			...view,
			levels,
			lang: roadmap.lang
		}),
		tracking?.renderMessage()
	];
};
var timeline = (view) => {
	const { roadmap, hidden, headingLevel, openAtFirst, tracking, words, hostId } = view;
	const bodies = view.bodies();
	const hideTools = hidden.has("tools");
	return guard([
		roadmap,
		headingLevel,
		hideTools,
		openAtFirst,
		bodies,
		tracking,
		words,
		hostId
	], () => timelineView({
		...view,
		bodies,
		hideTools,
		headingLevel: headingLevel + 1
	}));
};
/** A whole roadmap, from the announcement to the footer. */
var roadmapView = (view) => {
	const { hidden, promoTarget, faq, isOpen } = view;
	const headingLevel = view.headingLevel + 1;
	const promo = hidden.has("promo") ? void 0 : view.roadmap.promo;
	return html`${top(view)} ${view.composed ? html`<slot></slot>` : timeline(view)} ${promo ? promoView(promo, promoTarget, headingLevel) : nothing} ${faq ? faqView({
		faq,
		isOpen,
		headingLevel
	}) : nothing}<slot name="footer"></slot>`;
};
export { roadmapView };
