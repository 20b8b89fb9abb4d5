import { enPhase } from "./en-phase.js";
import { plural } from "./plural.js";
// src/i18n/en-search.ts
var { locale } = enPhase;
/** What a search says, in English: loaded with it. */
var enSearch = {
	locale,
	questions: (count) => plural(locale, count, {
		one: "# question",
		other: "# questions"
	}),
	found: (what) => `Found: ${what}`,
	nothingFound: "Nothing found.",
	showAll: "Show everything"
};
export { enSearch };
