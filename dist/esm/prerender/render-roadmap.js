import { headingLevel } from "../model/heading-level.js";
import { wholeMarkdown } from "../elements/mlops-roadmap/whole-markdown.js";
import { someOf } from "../model/allowed.js";
import { findPhase } from "../model/find-phase.js";
import { openAtFirst } from "../model/open.js";
import { phaseExtras } from "../views/phase-extras.js";
import { declarativeShadow } from "./declarative.js";
import { prepare } from "./prepare.js";
import { givenOptions } from "./given-options.js";
import { leftBy } from "./receded.js";
import { faqInside, phaseInside } from "./render-parts.js";
import { servedTracking } from "./served-tracking.js";
import { structuredDataScript } from "./structured-data-script.js";
import { slotted, writeElement } from "./tag.js";
import { wholeLight } from "./whole.js";
// src/prerender/render-roadmap.ts
var nothing = () => void 0;
/** What the roadmap shares with the elements inside it; in a browser they ask it for that. */
var contextFor = (options, { roadmap, language, words }) => ({
	roadmap,
	words,
	headingLevel: headingLevel(options.headingLevel) ?? 2,
	openAtFirst: openAtFirst(options.open ?? "first", roadmap),
	hideTools: someOf(["tools"], options.hide).size > 0,
	phaseExtras: phaseExtras(words, (id) => `#${options.id === "" ? roadmap.id : options.id ?? roadmap.id}-${id}`),
	tracking: servedTracking(options, roadmap, language),
	join: nothing,
	leave: nothing,
	memberChanged: nothing
});
var compose = async (options, prepared, context) => {
	const { roadmap } = prepared;
	const isOpen = [];
	let hasFaq = false;
	const content = await options.content?.({
		renderPhase: (inner) => {
			const id = findPhase(roadmap, givenOptions(inner, "roadmap-phase").phase)?.phase.id ?? "";
			isOpen.push(inner.open === true || context.openAtFirst.has(id));
			return phaseInside(inner, prepared, context);
		},
		renderFaq: (inner = {}) => {
			hasFaq = true;
			const open = inner.open === void 0 ? context.openAtFirst : openAtFirst(inner.open, roadmap);
			isOpen.push(roadmap.faq?.items.every(({ id }) => open.has(id)) === true);
			return faqInside(inner, prepared, context);
		}
	});
	const composed = isOpen.length > 0;
	const allInsideOpen = composed ? isOpen.every(Boolean) : void 0;
	return {
		content: content ?? "",
		composed,
		hasFaq,
		allInsideOpen
	};
};
/**
* A whole roadmap for a page that is made in Node, read without a script and taken over by it when there is one. Rejects
* with a `PrerenderError` where the given roadmap cannot be shown.
*
* Declarative shadow DOM needs `@lit-labs/ssr`, and on a page with a strict policy the hash of its style sheet:
* `styleHashes()` tells it.
*/
var renderRoadmap = async (asked = {}) => {
	const options = givenOptions(asked, "mlops-roadmap");
	const plain = await prepare(options);
	const prepared = {
		...plain,
		left: leftBy(plain.roadmap, options.level)
	};
	const context = contextFor(options, prepared);
	const composition = await compose(options, prepared, context);
	const { format, roadmap, words } = prepared;
	const { content, composed, hasFaq } = composition;
	if (format === "markdown") {
		const own = composed ? content.trim() : void 0;
		return wholeMarkdown({
			roadmap,
			words,
			shown: options,
			content: own,
			hasFaq
		});
	}
	const data = structuredDataScript(options, roadmap, hasFaq);
	if (format === "html") {
		const light = wholeLight(options, prepared, composition);
		return writeElement("mlops-roadmap", options, slotted(light)) + data;
	}
	const { tracking } = context;
	const surroundings = {
		...prepared,
		...composition,
		tracking
	};
	const shadow = await declarativeShadow("mlops-roadmap", options, surroundings);
	return writeElement("mlops-roadmap", options, shadow + content) + data;
};
export { renderRoadmap };
