// src/i18n/en-phase.ts
/** The words of a single phase, in English. */
var enPhase = {
	locale: "en",
	phase: (number) => `Phase ${number}`,
	ongoing: "Ongoing",
	topics: "What to learn",
	tools: "Key tools",
	loading: "Loading the roadmap…",
	noPhase: (phase) => `This roadmap has no phase “${phase}”.`,
	noPhaseGiven: "No phase of the roadmap has been named here.",
	unreadable: "This roadmap cannot be shown: its data is not valid."
};
export { enPhase };
