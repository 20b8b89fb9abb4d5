import { headingLevel } from "../model/heading-level.js";
import { enNotices } from "../i18n/en-notices.js";
import { markdownWords } from "../i18n/markdown-words.js";
import { someOf } from "../model/allowed.js";
import { findPhase } from "../model/find-phase.js";
import { faqMarkdown, phaseMarkdown } from "../model/markdown.js";
import { openAtFirst } from "../model/open.js";
import { declarativeShadow } from "./declarative.js";
import { givenOptions } from "./given-options.js";
import { lightFaq, lightPhase } from "./light.js";
import { tidy } from "./markup.js";
import { PrerenderError, prepare } from "./prepare.js";
import { servedTracking } from "./served-tracking.js";
import { slotted, writeElement } from "./tag.js";
// src/prerender/render-parts.ts
var missing = (path, message) => new PrerenderError([{
	path,
	message
}]);
/** Level of the title: as asked for, else below that of the roadmap around it. */
var levelOf = (asked, around) => headingLevel(asked) ?? around + 1;
/** A phase with what the roadmap around it shares with it. */
var phaseInside = async (asked, prepared, context) => {
	const options = givenOptions(asked, "roadmap-phase");
	const { format, roadmap, lang, language, words } = prepared;
	const found = findPhase(roadmap, options.phase);
	if (!found) throw missing("phase", enNotices.noPhase(String(options.phase)));
	if (format === "dsd") {
		const tracking = context ? context.tracking : servedTracking(options, roadmap, language);
		const surroundings = {
			...prepared,
			context,
			tracking
		};
		const shadow = await declarativeShadow("roadmap-phase", options, surroundings);
		return writeElement("roadmap-phase", options, shadow);
	}
	const level = levelOf(options.headingLevel, context?.headingLevel ?? 2);
	const hideTools = someOf(["tools"], options.hide).size > 0 || context?.hideTools === true;
	if (format === "markdown") {
		const shown = {
			headingLevel: level,
			hideTools
		};
		return `${phaseMarkdown(found, roadmap, markdownWords(words), shown)}\n`;
	}
	const isOpen = (id) => options.open === true || context?.openAtFirst.has(id) === true;
	const light = lightPhase(found, hideTools, {
		roadmap,
		words,
		lang,
		headingLevel: level,
		isOpen
	});
	return writeElement("roadmap-phase", options, slotted(tidy(light).html));
};
/** The questions with what the roadmap around them shares with them. */
var faqInside = async (asked, prepared, context) => {
	const options = givenOptions(asked, "roadmap-faq");
	const { format, roadmap, lang, words } = prepared;
	if (!roadmap.faq) throw missing("faq", enNotices.noFaq);
	if (format === "dsd") {
		const shadow = await declarativeShadow("roadmap-faq", options, {
			...prepared,
			context
		});
		return writeElement("roadmap-faq", options, shadow);
	}
	const level = levelOf(options.headingLevel, context?.headingLevel ?? 1);
	if (format === "markdown") return `${faqMarkdown(roadmap.faq, level)}\n`;
	const open = (options.open === void 0 ? context?.openAtFirst : void 0) ?? openAtFirst(options.open ?? "first", roadmap);
	const isOpen = (id) => open.has(id);
	const light = lightFaq(roadmap.faq, {
		roadmap,
		words,
		lang,
		headingLevel: level,
		isOpen
	});
	return writeElement("roadmap-faq", options, slotted(tidy(light).html));
};
/**
* One phase for a page that is made in Node. Rejects with a `PrerenderError` where there is none such, or the given
* roadmap cannot be shown.
*/
var renderPhase = async (options) => phaseInside(options, await prepare(givenOptions(options, "roadmap-phase")));
/**
* The questions for a page that is made in Node. Rejects with a `PrerenderError` where there are none, or the given
* roadmap cannot be shown.
*/
var renderFaq = async (options = {}) => faqInside(options, await prepare(givenOptions(options, "roadmap-faq")));
export { faqInside, phaseInside, renderFaq, renderPhase };
