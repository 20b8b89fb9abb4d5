import { plural } from "./plural.js";
// src/i18n/de.ts
var locale = "de";
var words = {
	locale,
	phase: (number) => `Phase ${number}`,
	phases: (count) => plural(locale, count, {
		one: "# Phase",
		other: "# Phasen"
	}),
	questions: (count) => plural(locale, count, {
		one: "# Frage",
		other: "# Fragen"
	}),
	ongoing: "Fortlaufend",
	topics: "Lerninhalte",
	tools: "Wichtige Tools",
	website: (tool) => `${tool}: Website`,
	overview: "Übersicht",
	levels: "Niveaus",
	search: "Themen und Tools suchen",
	found: (what) => `Gefunden: ${what}`,
	nothingFound: "Nichts gefunden.",
	showAll: "Alles anzeigen",
	expandAll: "Alle ausklappen",
	collapseAll: "Alle einklappen",
	print: "Drucken",
	copyLink: "Link kopieren",
	linkCopied: "Link kopiert",
	loading: "Roadmap wird geladen\xA0…",
	noPhase: (phase) => `Diese Roadmap hat keine Phase „${phase}“.`,
	noPhaseGiven: "Es ist nicht angegeben, welche Phase der Roadmap hier stehen soll.",
	noFaq: "Diese Roadmap enthält keine Fragen.",
	unreadable: "Diese Roadmap kann nicht angezeigt werden, weil ihre Daten ungültig sind."
};
export { words };
