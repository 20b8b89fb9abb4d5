import { luminanceOf, readableColours, shadeOf } from "../model/page-colours.js";
import { adopt } from "./adopt.js";
import { parentOf } from "./parent-of.js";
import { css } from "lit";
// src/controllers/page-colours.ts
/** Near black and white there is less room for chroma: without a limit browsers clip the colour, which changes its lightness. */
var styles = css`[data-coloured]{--_accent:oklch(from var(--_own-accent) clamp(var(--_ink-low), l, var(--_ink-high)) min(c, var(--_chroma)) h);--_text:oklch(from var(--_own-text) clamp(var(--_ink-low), l, var(--_ink-high)) min(c, var(--_chroma)) h);--_muted:oklch(from var(--_own-muted) clamp(var(--_ink-low), l, var(--_ink-high)) min(c, var(--_chroma)) h);--_border:oklch(from var(--_own-border) clamp(var(--_edge-low), l, var(--_edge-high)) c h)}[data-coloured] [class*=level-]{--_level:oklch(from var(--_own-level) clamp(var(--_ink-low), l, var(--_ink-high)) min(c, var(--_chroma)) h)}[data-coloured] [part=node]{border-color:var(--_level)}[data-coloured] :is([part=phase-body],[part=promo],[part=announcement]){--_border:var(--_own-border)}`;
/** Lightness and luminance agree for greys only: our colours differ by less than this. */
var margin = .04;
/** The OKLCH lightness of text (4.5:1) and of borders (3:1) on a page of this colour; CSS keeps it between 0 and 1. */
var limitsOn = (background, scheme) => {
	const luminance = luminanceOf(background);
	if (scheme === "dark") {
		const ink = Math.cbrt(luminance * 4.5 - .05) + margin;
		return {
			"ink-low": ink,
			"ink-high": 1,
			"edge-low": Math.cbrt(luminance * 3 - .05) + margin,
			"edge-high": 1,
			chroma: (1 - ink) * .6
		};
	}
	const ink = Math.cbrt(luminance / 4.5 - .05) - margin;
	return {
		"ink-low": 0,
		"ink-high": ink,
		"edge-low": 0,
		"edge-high": Math.cbrt(luminance / 3 - .05) - margin,
		chroma: ink * .4
	};
};
/** How light everything around an element makes what is behind it; undefined where that is not a plain colour. */
var backgroundOf = (element) => {
	let value = 0;
	let seeThrough = 1;
	for (let node = element; node; node = parentOf(node)) {
		const { backgroundColor, backgroundImage } = getComputedStyle(node);
		const [shade, alpha] = shadeOf(backgroundColor);
		if (backgroundImage !== "none") return void 0;
		value += seeThrough * alpha * shade;
		seeThrough *= 1 - alpha;
		if (seeThrough < .01) return value;
	}
};
/** Looks at what is really behind an element, and keeps its colours readable there, those of a theme or an author included. */
var PageColoursController = class {
	#host;
	#onChange;
	#document;
	/** @param onChange called when what is behind the element may have changed */
	constructor(host, onChange) {
		this.#host = host;
		this.#onChange = onChange;
		host.addController(this);
	}
	hostConnected() {
		this.#document = this.#host.ownerDocument;
		for (const type of ["transitionend", "load"]) this.#document.addEventListener(type, this.#onChange, true);
	}
	hostDisconnected() {
		for (const type of ["transitionend", "load"]) this.#document?.removeEventListener(type, this.#onChange, true);
	}
	/**
	* Sets scheme and limits for what the page shows now.
	*
	* @param base the box that the element draws in
	* @param theme undefined where the element has a theme of its own
	*/
	read(base, theme) {
		base.removeAttribute("data-coloured");
		if (!theme) return;
		const { inherited, declared, color } = theme;
		const [text] = shadeOf(color);
		const background = backgroundOf(this.#host) ?? (declared ? void 0 : 1);
		const { scheme, isColoured } = readableColours({
			declared,
			text,
			background
		});
		base.style.colorScheme = scheme === inherited ? "" : scheme;
		if (!isColoured || background === void 0) return;
		base.setAttribute("data-coloured", "");
		adopt(this.#host.renderRoot, styles.styleSheet);
		for (const [name, value] of Object.entries(limitsOn(background, scheme))) base.style.setProperty(`--_${name}`, String(value));
	}
};
export { PageColoursController };
