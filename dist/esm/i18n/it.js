import { formatNumber } from "./format-number.js";
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
	unreadable: "Impossibile mostrare questa roadmap.",
	notFound: "All’indirizzo indicato non c’è alcuna roadmap.",
	unreachable: "Impossibile caricare la roadmap.",
	retry: "Riprova",
	notRoadmap: "Impossibile mostrare questa roadmap: i dati non sono validi.",
	progress: "Progressi",
	plan: "Piano",
	doneOf: (done, topics) => `${formatNumber(locale, done)} su ${formatNumber(locale, topics)}`,
	topicsDone: (done, topics) => plural(locale, done, {
		one: `# argomento su ${formatNumber(locale, topics)}`,
		many: `# di argomenti su ${formatNumber(locale, topics)}`,
		other: `# argomenti su ${formatNumber(locale, topics)}`
	}),
	wholePhase: (number) => `Tutti gli argomenti della fase ${number}`,
	here: "Sei qui",
	from: (date) => `Inizio: ${date}`,
	finish: (date) => `Fine: ${date}`,
	startDate: "Data di inizio",
	download: "Scarica progressi",
	openFile: "Apri progressi",
	copyChecklist: "Copia come checklist",
	copyProgressLink: "Copia link per un altro dispositivo",
	calendar: "Scarica calendario",
	copied: "Copiato.",
	notCopied: "Qui non è consentito copiare.",
	reset: "Azzera progressi",
	wasReset: "I progressi sono stati azzerati.",
	undo: "Annulla",
	offer: (count) => {
		return `Questo link contiene dei progressi: ${plural(locale, count, {
			one: "# argomento completato",
			many: "# di argomenti completati",
			other: "# argomenti completati"
		})}. Aggiungerli a quelli attuali?`;
	},
	accept: "Aggiungi",
	decline: "No, grazie",
	added: (count) => plural(locale, count, {
		one: "# argomento aggiunto.",
		many: "# di argomenti aggiunti.",
		other: "# argomenti aggiunti."
	}),
	notKept: "I progressi non possono essere salvati qui: restano solo finché questa pagina è aperta.",
	progressUnreadable: "I progressi salvati non sono leggibili e restano come sono. Ciò che selezioni ora resta solo finché questa pagina è aperta.",
	notSaved: "Non è stato possibile salvare la modifica, che è stata annullata.",
	notProgress: "Questi non sono i progressi di una roadmap. Non è stato modificato nulla.",
	newerProgress: "Questi progressi provengono da una versione più recente. Non è stato modificato nulla.",
	otherRoadmap: "Questi sono i progressi di un’altra roadmap. Non è stato modificato nulla.",
	tooLarge: "Le dimensioni sono eccessive per dei progressi. Non è stato modificato nulla.",
	notLoaded: "Caricamento non riuscito. Riprova."
};
export { words };
