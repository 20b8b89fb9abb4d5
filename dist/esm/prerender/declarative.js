import { foundRules } from "../controllers/found.styles.js";
import { denseOverviewStyles } from "../styles/dense-overview.js";
import { extras } from "../styles/extras.js";
import { progressStyles } from "../styles/progress.js";
import { progressOfWhole } from "../styles/progress-of-whole.js";
import { MissingRendererError } from "./missing-renderer.js";
import { pageTheme } from "./page-theme.js";
import { recede } from "./receded.js";
import { serverStyles } from "./server-styles.js";
import { countLeft, createServed, properties } from "./served-element.js";
import { html } from "lit";
// src/prerender/declarative.ts
var hosts = {
	"mlops-roadmap": html`<mlops-roadmap></mlops-roadmap>`,
	"roadmap-phase": html`<roadmap-phase></roadmap-phase>`,
	"roadmap-faq": html`<roadmap-faq></roadmap-faq>`
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
var marks = /<!--\/?lit-(?:part|node)\b[^<>]*-->/g;
/** A button that nothing comes of is no button: until there is a script, tools are text that looks the same. */
var withoutButtons = (html) => html.replace(/<button part="tool"[^<>]*>([^<]*)<\/button>/g, (_, name) => `<span part="tool">${name}</span>`);
/** The declarative shadow tree of an element, rendered by the element itself. */
var declarativeShadow = async (tag, options, surroundings) => {
	const { render, ElementRenderer, collectResultSync, renderValue } = await loadRenderer();
	const inner = createServed(tag, options, surroundings);
	const given = Object.keys(options).filter((name) => properties.includes(name));
	inner.willUpdate(new Map(given.map((name) => [name, void 0])));
	const { context, roadmap, tracking, left } = surroundings;
	inner.tracking = tracking;
	if (left) await countLeft(inner);
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
export { declarativeShadow, marks, withoutButtons };
