import { CompositionController } from "../controllers/composition.js";
import { FindController } from "../controllers/find.js";
import { foundRules } from "../controllers/found.styles.js";
import { DisclosureGroupController } from "../controllers/disclosure-group.js";
import { MlopsRoadmap } from "../elements/mlops-roadmap/mlops-roadmap.js";
import "../define/mlops-roadmap.js";
import { RoadmapPhase } from "../elements/roadmap-phase/roadmap-phase.js";
import "../define/roadmap-faq.js";
import { RoadmapFaq } from "../elements/roadmap-faq/roadmap-faq.js";
import "../define/roadmap-phase.js";
import { headingLevel } from "../model/heading-level.js";
import { denseOverviewStyles } from "../styles/dense-overview.js";
import { extras } from "../styles/extras.js";
import { progressStyles } from "../styles/progress.js";
import { progressOfWhole } from "../styles/progress-of-whole.js";
import { MissingRendererError } from "./missing-renderer.js";
import { pageTheme } from "./page-theme.js";
import { recede } from "./receded.js";
import { serverStyles } from "./server-styles.js";
import { html } from "lit";
// src/prerender/declarative.ts
/** A roadmap whose children are known before there are any. */
var ServedRoadmap = class extends MlopsRoadmap {
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
var hosts = {
	"mlops-roadmap": html`<mlops-roadmap></mlops-roadmap>`,
	"roadmap-phase": html`<roadmap-phase></roadmap-phase>`,
	"roadmap-faq": html`<roadmap-faq></roadmap-faq>`
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
var create = (tag, options, surroundings) => {
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
		const value = name === "headingLevel" ? headingLevel(String(given.get(name))) : given.get(name);
		if ((value ?? void 0) !== void 0) Object.assign(element, { [name]: value });
	}
	return inner;
};
/** Counts what is left, as when the element is about to be drawn in a page. */
var find = async (element) => {
	if (!(element instanceof ServedRoadmap)) return;
	const controller = await element.finding;
	Object.defineProperty(element, "isConnected", { value: true });
	controller.hostUpdate();
};
var loadRenderer = async () => {
	try {
		const [ssr, { collectResultSync }, { renderValue }] = await Promise.all([
			import("@lit-labs/ssr"),
			import("@lit-labs/ssr/lib/render-result.js"),
			import("@lit-labs/ssr/lib/render-value.js")
		]);
		return {
			...ssr,
			collectResultSync,
			renderValue
		};
	} catch (cause) {
		throw new MissingRendererError(cause);
	}
};
/** Elements ask for the address of their page. There is none yet: links are relative to the one that it will be. */
var withoutAddress = (run) => {
	const before = Object.getOwnPropertyDescriptor(globalThis, "location");
	Object.defineProperty(globalThis, "location", {
		value: { href: "" },
		configurable: true
	});
	try {
		return run();
	} finally {
		if (before) Object.defineProperty(globalThis, "location", before);
		else Reflect.deleteProperty(globalThis, "location");
	}
};
var marks = /<!--\/?lit-(?:part|node)\b[^>]*-->/g;
/** A button that nothing comes of is no button: until there is a script, tools are text that looks the same. */
var withoutButtons = (html) => html.replace(/<button part="tool"[^>]*>([^<]*)<\/button>/g, (_, name) => `<span part="tool">${name}</span>`);
/** The declarative shadow tree of an element, rendered by the element itself. */
var declarativeShadow = async (tag, options, surroundings) => {
	const { render, ElementRenderer, collectResultSync, renderValue } = await loadRenderer();
	const inner = create(tag, options, surroundings);
	const given = Object.keys(options).filter((name) => properties.includes(name));
	inner.willUpdate(new Map(given.map((name) => [name, void 0])));
	const { context, roadmap, tracking, left } = surroundings;
	inner.tracking = tracking;
	if (left) await find(inner);
	class Renderer extends ElementRenderer {
		static matchesClass = () => true;
		element = inner;
		renderShadow(info) {
			return [() => renderValue(inner.render(), info)];
		}
	}
	const whole = withoutAddress(() => collectResultSync(render(hosts[tag], { elementRenderers: [Renderer] })));
	const start = whole.indexOf(">", whole.indexOf("<template")) + 1;
	const shadow = withoutButtons(whole.slice(start, whole.lastIndexOf("</template>")).replace(marks, ""));
	const { elementStyles } = inner.constructor;
	const rules = [
		...elementStyles,
		...context ? [extras] : [denseOverviewStyles],
		...tracking ? [progressStyles, progressOfWhole] : [],
		...left ? [foundRules] : [],
		...inner.theme === "auto" && !context ? [pageTheme] : []
	];
	return `<template shadowrootmode="open"><style>${serverStyles(rules.map(String), roadmap)}</style>${recede(shadow, left)}</template>`;
};
export { declarativeShadow };
