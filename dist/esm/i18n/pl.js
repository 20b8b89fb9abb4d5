import { plural } from "./plural.js";
// src/i18n/pl.ts
var locale = "pl";
var words = {
	locale,
	phase: (number) => `Etap ${number}`,
	phases: (count) => plural(locale, count, {
		one: "# etap",
		few: "# etapy",
		many: "# etapów",
		other: "# etapu"
	}),
	questions: (count) => plural(locale, count, {
		one: "# pytanie",
		few: "# pytania",
		many: "# pytań",
		other: "# pytania"
	}),
	ongoing: "Na bieżąco",
	topics: "Czego się uczyć",
	tools: "Najważniejsze narzędzia",
	website: (tool) => `${tool}: strona internetowa`,
	overview: "Przegląd",
	levels: "Poziomy",
	search: "Szukaj tematów i narzędzi",
	found: (what) => `Znaleziono: ${what}`,
	nothingFound: "Brak wyników.",
	showAll: "Pokaż wszystko",
	expandAll: "Rozwiń wszystko",
	collapseAll: "Zwiń wszystko",
	print: "Drukuj",
	copyLink: "Kopiuj link",
	linkCopied: "Skopiowano link",
	loading: "Wczytywanie mapy drogowej…",
	noPhase: (phase) => `Ta mapa drogowa nie ma etapu „${phase}”.`,
	noPhaseGiven: "Nie podano, który etap mapy drogowej ma się tu znaleźć.",
	noFaq: "Ta mapa drogowa nie zawiera pytań.",
	unreadable: "Nie można wyświetlić tej mapy drogowej: jej dane są nieprawidłowe."
};
export { words };
