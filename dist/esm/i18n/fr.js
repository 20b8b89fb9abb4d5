import { plural } from "./plural.js";
// src/i18n/fr.ts
var locale = "fr";
var words = {
	locale,
	phase: (number) => `Phase ${number}`,
	phases: (count) => plural(locale, count, {
		one: "#\xA0phase",
		many: "# de phases",
		other: "#\xA0phases"
	}),
	questions: (count) => plural(locale, count, {
		one: "#\xA0question",
		many: "# de questions",
		other: "#\xA0questions"
	}),
	ongoing: "En continu",
	topics: "À apprendre",
	tools: "Outils clés",
	website: (tool) => `${tool}\u00a0: site web`,
	overview: "Vue d’ensemble",
	levels: "Niveaux",
	search: "Rechercher un sujet ou un outil",
	found: (what) => `Résultats\u00a0: ${what}`,
	nothingFound: "Aucun résultat.",
	showAll: "Tout afficher",
	expandAll: "Tout développer",
	collapseAll: "Tout réduire",
	print: "Imprimer",
	copyLink: "Copier le lien",
	linkCopied: "Lien copié",
	loading: "Chargement de la feuille de route…",
	noPhase: (phase) => `Cette feuille de route n’a pas de phase «\u00a0${phase}\u00a0».`,
	noPhaseGiven: "La phase de la feuille de route à afficher ici n’est pas indiquée.",
	noFaq: "Cette feuille de route ne contient aucune question.",
	unreadable: "Impossible d’afficher cette feuille de route\xA0: ses données ne sont pas valides."
};
export { words };
