// src/i18n/en-phase.ts
/** The words of a single phase, in English. */
var enPhase = {
	locale: "en",
	phase: (number) => `Phase ${number}`,
	ongoing: "Ongoing",
	topics: "What to learn",
	tools: "Key tools",
	unreadable: "This roadmap cannot be shown."
};
export { enPhase };
