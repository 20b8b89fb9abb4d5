// src/i18n/en.ts
/** Every word that the widget itself says. English is the source of the keys and their types. */
var en = {
	locale: "en",
	phase: (number) => `Phase ${number}`,
	phases: (count) => count === 1 ? "1 phase" : `${String(count)} phases`,
	ongoing: "Ongoing",
	topics: "What to learn",
	tools: "Key tools",
	overview: "Overview",
	levels: "Levels",
	expandAll: "Expand all",
	collapseAll: "Collapse all",
	loading: "Loading the roadmap…",
	noPhase: (phase) => `This roadmap has no phase “${phase}”.`,
	noPhaseGiven: "Which phase of the roadmap belongs here is not said.",
	noFaq: "This roadmap has no questions.",
	unreadable: "This roadmap cannot be shown: its data are not valid."
};
export { en };
