import { adopt } from "../../controllers/adopt.js";
import { addressOf } from "../../controllers/permalink-target.js";
import { whenLoaded } from "../../controllers/when-loaded.js";
// src/elements/roadmap-phase/phase-links.ts
var english = {
	locale: "en",
	copyLink: "Copy link",
	linkCopied: "Link copied"
};
var rules = [
	"[part='phase-body'] { position: relative }",
	"[part='permalink'] { position: absolute; inset-block-end: 0; inset-inline-end: var(--_space) }",
	"[part='permalink'] { display: flex; flex-direction: row-reverse; gap: 0.75em }",
	"[part='permalink'] { color: var(--_muted); font-size: 0.8125em }",
	"[part='copy-link'] { padding-block: 0.2em; color: inherit }",
	"@media print { [part='permalink'] { display: none } }"
];
var styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(rules.join(""));
/** That of a whole roadmap follows links too: of both elements together only one does. */
var loadFragment = () => import("../../controllers/fragment.js");
var onClick = (event) => {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	const link = event.currentTarget;
	whenLoaded(loadFragment(), ({ copyLink }) => copyLink(link));
};
/**
* Follows the links to a phase that stands alone, and draws the one to copy.
*
* @param html that of the element, lest a second Lit be loaded for one line
* @param words those of the moment; undefined for English
*/
var phaseLinks = (html, target, words) => {
	whenLoaded(loadFragment(), ({ followLinks }) => {
		followLinks(target);
	});
	return { renderFooter: ({ id }, text) => {
		adopt(target.host.renderRoot, styleSheet);
		const { locale, copyLink: label, linkCopied } = words() ?? english;
		return html`<p part="permalink" lang="${locale}"><a part="copy-link" href="${addressOf(target, id)}" data-copy="${linkCopied}" @click="${onClick}">${text(label)}</a> <span role="status"></span></p>`;
	} };
};
export { phaseLinks };
