import { formatNumber } from "./format-number.js";
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
	unreadable: "Diese Roadmap kann nicht angezeigt werden.",
	notFound: "Unter der angegebenen Adresse gibt es keine Roadmap.",
	unreachable: "Die Roadmap konnte nicht geladen werden.",
	retry: "Erneut versuchen",
	notRoadmap: "Diese Roadmap kann nicht angezeigt werden, weil ihre Daten ungültig sind.",
	progress: "Fortschritt",
	plan: "Plan",
	doneOf: (done, topics) => `${formatNumber(locale, done)} von ${formatNumber(locale, topics)}`,
	topicsDone: (done, topics) => plural(locale, topics, {
		one: `${formatNumber(locale, done)} von # Thema`,
		other: `${formatNumber(locale, done)} von # Themen`
	}),
	wholePhase: (number) => `Alle Themen von Phase ${number}`,
	here: "Aktuelle Phase",
	from: (date) => `Ab ${date}`,
	finish: (date) => `Abschluss: ${date}`,
	startDate: "Startdatum",
	download: "Fortschritt herunterladen",
	openFile: "Fortschritt öffnen",
	copyChecklist: "Als Checkliste kopieren",
	copyProgressLink: "Link für ein anderes Gerät kopieren",
	calendar: "Kalender herunterladen",
	copied: "Kopiert.",
	notCopied: "Kopieren ist hier nicht erlaubt.",
	reset: "Fortschritt zurücksetzen",
	wasReset: "Der Fortschritt wurde zurückgesetzt.",
	undo: "Rückgängig",
	offer: (count) => {
		return `Dieser Link enthält Fortschritt: ${plural(locale, count, {
			one: "# Thema erledigt",
			other: "# Themen erledigt"
		})}. Zum bisherigen Fortschritt hinzufügen?`;
	},
	accept: "Hinzufügen",
	decline: "Nein, danke",
	added: (count) => plural(locale, count, {
		one: "# Thema hinzugefügt.",
		other: "# Themen hinzugefügt."
	}),
	notKept: "Der Fortschritt kann hier nicht gespeichert werden: Er bleibt nur erhalten, solange diese Seite geöffnet ist.",
	progressUnreadable: "Der gespeicherte Fortschritt ist nicht lesbar und bleibt unverändert. Was jetzt abgehakt wird, bleibt nur erhalten, solange diese Seite geöffnet ist.",
	notSaved: "Die Änderung konnte nicht gespeichert werden und wurde rückgängig gemacht.",
	notProgress: "Das ist nicht der Fortschritt einer Roadmap. Es wurde nichts geändert.",
	newerProgress: "Dieser Fortschritt stammt aus einer neueren Version. Es wurde nichts geändert.",
	otherRoadmap: "Dieser Fortschritt gehört zu einer anderen Roadmap. Es wurde nichts geändert.",
	tooLarge: "Das ist zu groß, um ein Fortschritt zu sein. Es wurde nichts geändert.",
	notLoaded: "Das konnte nicht geladen werden. Bitte erneut versuchen."
};
export { words };
