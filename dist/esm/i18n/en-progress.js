import { enPhase } from "./en-phase.js";
import { formatNumber } from "./format-number.js";
import { plural } from "./plural.js";
// src/i18n/en-progress.ts
var { locale } = enPhase;
/** The words of progress and plan, in English: loaded with them. */
var enProgress = {
	locale,
	progress: "Progress",
	plan: "Plan",
	doneOf: (done, topics) => `${formatNumber(locale, done)} of ${formatNumber(locale, topics)}`,
	topicsDone: (done, topics) => plural(locale, topics, {
		one: `${formatNumber(locale, done)} of # topic`,
		other: `${formatNumber(locale, done)} of # topics`
	}),
	wholePhase: (number) => `All topics of phase ${number}`,
	here: "You are here",
	from: (date) => `From ${date}`,
	finish: (date) => `Finish: ${date}`,
	startDate: "Start date",
	download: "Download progress",
	openFile: "Open progress",
	copyChecklist: "Copy as checklist",
	copyProgressLink: "Copy link for another device",
	calendar: "Download calendar",
	copied: "Copied.",
	notCopied: "Copying is not allowed here.",
	reset: "Reset progress",
	wasReset: "Your progress has been reset.",
	undo: "Undo",
	offer: (count) => plural(locale, count, {
		one: "This link carries progress: # topic done. Add it to yours?",
		other: "This link carries progress: # topics done. Add them to yours?"
	}),
	accept: "Add",
	decline: "No, thanks",
	added: (count) => plural(locale, count, {
		one: "# topic added.",
		other: "# topics added."
	}),
	notKept: "Your progress cannot be kept here: it lasts as long as this page is open.",
	progressUnreadable: "What was kept of your progress cannot be read and is left as it is. What you tick now lasts as long as this page is open.",
	notSaved: "This could not be saved and has been taken back.",
	notProgress: "This is not the progress of a roadmap. Nothing has been changed.",
	newerProgress: "This progress is from a newer version. Nothing has been changed.",
	otherRoadmap: "This is the progress of another roadmap. Nothing has been changed.",
	tooLarge: "This is too large to be progress. Nothing has been changed.",
	notLoaded: "This could not be loaded. Please try again."
};
export { enProgress };
