import { markdownWords } from "../../i18n/markdown-words.js";
import { someOf } from "../../model/allowed.js";
import { roadmapMarkdown } from "../../model/markdown.js";
import { linkOf } from "../../model/safe-url.js";
import { headingLevel } from "../../model/heading-level.js";
// src/elements/mlops-roadmap/whole-markdown.ts
/** What a `<mlops-roadmap>` shows, in Markdown. */
var wholeMarkdown = ({ roadmap, words, shown, content, hasFaq = false }) => {
	const hidden = someOf([
		"header",
		"tools",
		"promo",
		"faq"
	], shown.hide);
	return `${roadmapMarkdown(roadmap, markdownWords(words), {
		headingLevel: headingLevel(shown.headingLevel) ?? 2,
		hideHeader: hidden.has("header"),
		hideTools: hidden.has("tools"),
		hidePromo: hidden.has("promo"),
		hideFaq: hidden.has("faq") || hasFaq,
		promoTarget: linkOf(roadmap.promo, shown.promoHref),
		parentTarget: linkOf(roadmap.parent, shown.parentHref),
		content
	})}\n`;
};
export { wholeMarkdown };
