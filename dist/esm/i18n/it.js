import { plural } from "./plural.js";
// src/i18n/it.ts
var locale = "it";
var words = {
	locale,
	phase: (number) => `Fase ${number}`,
	phases: (count) => plural(locale, count, {
		one: "# fase",
		many: "# di fasi",
		other: "# fasi"
	}),
	questions: (count) => plural(locale, count, {
		one: "# domanda",
		many: "# di domande",
		other: "# domande"
	}),
	ongoing: "Permanente",
	topics: "Cosa imparare",
	tools: "Strumenti chiave",
	website: (tool) => `${tool}: sito web`,
	overview: "Panoramica",
	levels: "Livelli",
	search: "Cerca argomenti e strumenti",
	found: (what) => `Risultati: ${what}`,
	nothingFound: "Nessun risultato.",
	showAll: "Mostra tutto",
	expandAll: "Espandi tutto",
	collapseAll: "Comprimi tutto",
	print: "Stampa",
	copyLink: "Copia link",
	linkCopied: "Link copiato",
	loading: "Caricamento della roadmap…",
	noPhase: (phase) => `Questa roadmap non ha la fase «${phase}».`,
	noPhaseGiven: "Non è indicato quale fase della roadmap mostrare qui.",
	noFaq: "Questa roadmap non contiene domande.",
	unreadable: "Impossibile mostrare questa roadmap: i dati non sono validi."
};
export { words };
