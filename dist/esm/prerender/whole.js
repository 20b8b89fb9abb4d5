import { headingLevel } from "../elements/heading-level.js";
import { someOf } from "../model/allowed.js";
import { openAtFirst } from "../model/open.js";
import { safeUrl } from "../model/safe-url.js";
import { roadmapParts } from "../views/roadmap.js";
import { lightFaq, lightHeader, lightPhase, lightPromo } from "./light.js";
import { Markup, markup } from "./markup.js";
// src/prerender/whole.ts
/** What of a whole roadmap is shown besides its phases, by the options of its element. */
var partsOf = ({ hide, promoHref, parentHref, ...options }, roadmap) => ({
	hidden: someOf(roadmapParts, hide),
	promoHref: safeUrl(promoHref) ?? roadmap.promo?.url,
	parentHref: safeUrl(parentHref) ?? roadmap.parent?.url,
	level: headingLevel(String(options.headingLevel)) ?? 2
});
var beside = (place, part) => part?.html.trim() ? markup`<div slot="prerendered-${place}">\n${part}</div>\n` : void 0;
/** A whole roadmap as plain HTML. */
var wholeLight = (options, { roadmap, words }, { content, composed, hasFaq }) => {
	const { hidden, promoHref, parentHref, level } = partsOf(options, roadmap);
	const { promo, faq } = roadmap;
	const open = openAtFirst(options.open ?? "first", roadmap);
	const light = {
		roadmap,
		words,
		headingLevel: level,
		isOpen: (id) => open.has(id)
	};
	const inner = {
		...light,
		headingLevel: level + 1
	};
	const top = hidden.has("header") ? void 0 : lightHeader(parentHref, light);
	const bottom = markup`${promo && !hidden.has("promo") ? lightPromo(promo, promoHref, level + 1) : void 0}${faq && !hidden.has("faq") && !hasFaq ? lightFaq(faq, inner) : void 0}`;
	const phases = roadmap.phases.map((phase, index) => {
		const found = {
			phase,
			number: index + 1
		};
		return markup`<li>${lightPhase(found, hidden.has("tools"), inner)}</li>\n`;
	});
	const own = new Markup(content);
	return (composed ? markup`${beside("top", top)}${own}${beside("bottom", bottom)}` : markup`${top}<ol>\n${phases}</ol>\n${bottom}${own}`).html.replace(/\n{2,}/g, "\n");
};
export { wholeLight };
