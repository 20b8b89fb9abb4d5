import { enPhase } from "./en-phase.js";
// src/i18n/en-notices.ts
var { locale } = enPhase;
/** The words in the place of what cannot be shown, in English: loaded when there is something of the kind. */
var enNotices = {
	locale,
	loading: "Loading the roadmap…",
	noPhase: (phase) => `This roadmap has no phase “${phase}”.`,
	noPhaseGiven: "No phase of the roadmap has been named here.",
	noFaq: "This roadmap has no questions.",
	notFound: "There is no roadmap at the address that is given here.",
	unreachable: "The roadmap could not be loaded.",
	notRoadmap: "This roadmap cannot be shown: its data is not valid.",
	retry: "Try again"
};
export { enNotices };
