import { enPhase } from "./en-phase.js";
import { plural } from "./plural.js";
// src/i18n/en.ts
var { locale } = enPhase;
/** Every word that the widget itself says. English is the source of the keys and their types. */
var en = {
	...enPhase,
	phases: (count) => plural(locale, count, {
		one: "# phase",
		other: "# phases"
	}),
	questions: (count) => plural(locale, count, {
		one: "# question",
		other: "# questions"
	}),
	overview: "Overview",
	levels: "Levels",
	search: "Search topics and tools",
	found: (what) => `Found: ${what}`,
	nothingFound: "Nothing found.",
	showAll: "Show everything",
	expandAll: "Expand all",
	collapseAll: "Collapse all",
	print: "Print",
	website: (tool) => `${tool}: website`,
	copyLink: "Copy link",
	linkCopied: "Link copied"
};
export { en };
