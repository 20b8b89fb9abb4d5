import { CompositionController } from "../controllers/composition.js";
import { DisclosureGroupController } from "../controllers/disclosure-group.js";
import { MlopsRoadmap } from "../elements/mlops-roadmap/mlops-roadmap.js";
import { FindController } from "../controllers/find.js";
import { RoadmapPhase } from "../elements/roadmap-phase/roadmap-phase.js";
import "../define/mlops-roadmap.js";
import { RoadmapFaq } from "../elements/roadmap-faq/roadmap-faq.js";
import "../define/roadmap-faq.js";
import "../define/roadmap-phase.js";
import { overviewOf } from "../views/dense-overview.js";
// src/prerender/served-element.ts
/** A roadmap whose children are known before there are any. */
var ServedRoadmap = class extends MlopsRoadmap {
	get overviewOf() {
		return overviewOf;
	}
	#isFiltering;
	/** Resolves when what finds has been loaded, which an element does by itself. */
	finding = new Promise((resolve) => {
		this.#isFiltering = resolve;
	});
	addController(controller) {
		if (controller instanceof FindController) this.#isFiltering?.(controller);
		if (controller instanceof CompositionController) this.composition = controller;
		if (controller instanceof DisclosureGroupController) this.disclosure = controller;
		super.addController(controller);
	}
};
var elements = {
	"mlops-roadmap": ServedRoadmap,
	"roadmap-phase": RoadmapPhase,
	"roadmap-faq": RoadmapFaq
};
var properties = [...[
	"id",
	"theme",
	"headingLevel",
	"phase",
	"open",
	"exclusive",
	"hide",
	"level"
], ...["promoHref", "parentHref"]];
var compose = ({ composition, disclosure }, { composed = false, hasFaq = false, allInsideOpen }) => {
	if (composition) Object.assign(composition, {
		composed,
		hasFaq
	});
	if (allInsideOpen === void 0) return;
	const nothing = () => void 0;
	disclosure?.members.add({
		allOpen: allInsideOpen,
		all: [],
		setAll: nothing,
		revealAll: nothing
	});
};
/** An element as it is in the page that it will be in, as far as that is known. */
var createServed = (tag, options, surroundings) => {
	const Element = elements[tag];
	Reflect.get(Element, "observedAttributes");
	const element = new Element();
	const { roadmap, language, context } = surroundings;
	if (element instanceof ServedRoadmap) compose(element, surroundings);
	const known = {
		context,
		asked: context ? void 0 : roadmap
	};
	for (const [name, value] of Object.entries(known)) Object.defineProperty(element, name, { value });
	const inner = element;
	inner.source.roadmap = roadmap;
	inner.language.words = language;
	const given = new Map(Object.entries(options));
	for (const name of properties) {
		const value = given.get(name);
		if ((value ?? void 0) !== void 0) Object.assign(element, { [name]: value });
	}
	return inner;
};
/** Counts what is left, as when the element is about to be drawn in a page. */
var countLeft = async (element) => {
	if (!(element instanceof ServedRoadmap)) return;
	const controller = await element.finding;
	Object.defineProperty(element, "isConnected", { value: true });
	controller.hostUpdate();
};
export { countLeft, createServed, properties };
