import { headingLevel } from "../model/heading-level.js";
import { someOf } from "../model/allowed.js";
import { openAtFirst } from "../model/open.js";
import { linkOf } from "../model/safe-url.js";
import { roadmapParts } from "../model/roadmap-parts.js";
import { lightAnnouncement, lightFaq, lightHeader, lightPhase, lightPromo } from "./light.js";
import { Markup, markup, tidy } from "./markup.js";
// src/prerender/whole.ts
/** What of a whole roadmap is shown besides its phases, by the options of its element. */
var partsOf = ({ hide, promoHref, parentHref, ...options }, roadmap) => ({
	hidden: someOf(roadmapParts, hide),
	promoTarget: linkOf(roadmap.promo, promoHref),
	parentTarget: linkOf(roadmap.parent, parentHref),
	level: headingLevel(options.headingLevel) ?? 2
});
var beside = (place, part) => part.html.trim() ? markup`<div slot="prerendered-${place}">\n${tidy(part)}</div>\n` : void 0;
/** A whole roadmap as plain HTML. What the author has written stays as it is. */
var wholeLight = (options, { roadmap, words, lang }, { content, composed, hasFaq }) => {
	const { hidden, promoTarget, parentTarget, level } = partsOf(options, roadmap);
	const { faq } = roadmap;
	const promo = hidden.has("promo") ? void 0 : roadmap.promo;
	const open = openAtFirst(options.open ?? "first", roadmap);
	const isOpen = (id) => open.has(id);
	const light = {
		roadmap,
		words,
		lang,
		headingLevel: level,
		isOpen
	};
	const inner = {
		...light,
		headingLevel: level + 1
	};
	const top = markup`${promo && promoTarget ? lightAnnouncement(promo, promoTarget, light) : void 0}${hidden.has("header") ? void 0 : lightHeader(parentTarget, light)}`;
	const bottom = markup`${promo ? lightPromo(promo, promoTarget, inner) : void 0}${faq && !hidden.has("faq") && !hasFaq ? lightFaq(faq, inner) : void 0}`;
	const phases = roadmap.phases.map((phase, index) => lightPhase({
		phase,
		number: index + 1
	}, hidden.has("tools"), inner));
	const own = new Markup(content);
	return (composed ? markup`${beside("top", top)}${own}${beside("bottom", bottom)}` : markup`${tidy(markup`${top}${phases}${bottom}`)}${own}`).html;
};
export { wholeLight };
