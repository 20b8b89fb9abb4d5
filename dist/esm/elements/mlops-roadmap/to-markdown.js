import { markdownWords } from "../../i18n/markdown-words.js";
import { someOf } from "../../model/allowed.js";
import { findPhase } from "../../model/find-phase.js";
import { blocks, faqMarkdown, heading, paragraph, phaseMarkdown } from "../../model/markdown.js";
import { wholeMarkdown } from "./whole-markdown.js";
// src/elements/mlops-roadmap/to-markdown.ts
/** What an author's own content is made of, as far as Markdown is made of it here. */
var pieces = "roadmap-phase, roadmap-faq, h1, h2, h3, h4, h5, h6, p, li";
var phaseBlock = (element, roadmap, { words, hide, headingLevel }) => {
	const found = findPhase(roadmap, element.phase);
	const hideTools = [hide, element.hide].some((list) => someOf(["tools"], list).size > 0);
	const level = element.headingLevel ?? (headingLevel ?? 2) + 1;
	return found && phaseMarkdown(found, roadmap, markdownWords(words), {
		headingLevel: level,
		hideTools
	});
};
/** One piece of what the author has put inside: phases and questions in full, prose as plain text. */
var block = (element, roadmap, inner) => {
	const { localName, textContent, headingLevel } = element;
	if (localName === "roadmap-phase") return phaseBlock(element, roadmap, inner);
	if (localName === "roadmap-faq") return roadmap.faq && faqMarkdown(roadmap.faq, headingLevel ?? (inner.headingLevel ?? 2) + 1);
	if (element.slot !== "") return void 0;
	if (element.querySelector(pieces)) return blocks([...element.children].map((child) => block(child, roadmap, inner)));
	if (!element.matches(pieces) || textContent.trim() === "") return void 0;
	if (localName === "li") return `- ${paragraph(textContent) ?? ""}`;
	return localName === "p" ? paragraph(textContent) : heading(Number(localName.slice(1)), textContent);
};
/** Waits until a `<mlops-roadmap>` shows its roadmap, and gives it as Markdown; undefined if the roadmap cannot be loaded. */
var toMarkdown = async (element) => {
	const inner = element;
	await inner.calls.ready();
	const { source, words } = inner;
	const { roadmap } = source;
	if (!roadmap) return void 0;
	const hasFaq = element.querySelector("roadmap-faq") !== null;
	const isComposed = hasFaq || element.querySelector("roadmap-phase") !== null;
	const own = [...element.children].map((child) => block(child, roadmap, inner));
	const content = isComposed ? blocks(own) : void 0;
	return wholeMarkdown({
		roadmap,
		words,
		shown: inner,
		content,
		hasFaq
	});
};
export { toMarkdown };
