import { enPhase } from "./en-phase.js";
import { wholeInEnglish } from "./format-number.js";
// src/i18n/en.ts
/** The words of a whole roadmap. English is the source of the keys of all words and of their types. */
var en = {
	...enPhase,
	phases: (count) => `${wholeInEnglish(count)} phase${count === 1 ? "" : "s"}`,
	overview: "Overview",
	levels: "Levels",
	search: "Search topics and tools",
	expandAll: "Expand all",
	collapseAll: "Collapse all",
	print: "Print",
	website: (tool) => `${tool}: website`,
	copyLink: "Copy link",
	linkCopied: "Link copied"
};
export { en };
