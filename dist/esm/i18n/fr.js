import { formatNumber } from "./format-number.js";
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
	unreadable: "Impossible d’afficher cette feuille de route.",
	notFound: "Aucune feuille de route ne se trouve à l’adresse indiquée.",
	unreachable: "La feuille de route n’a pas pu être chargée.",
	retry: "Réessayer",
	notRoadmap: "Impossible d’afficher cette feuille de route\xA0: ses données ne sont pas valides.",
	progress: "Progression",
	plan: "Planning",
	doneOf: (done, topics) => `${formatNumber(locale, done)} sur ${formatNumber(locale, topics)}`,
	topicsDone: (done, topics) => plural(locale, done, {
		one: `#\u00a0sujet sur ${formatNumber(locale, topics)}`,
		many: `# de sujets sur ${formatNumber(locale, topics)}`,
		other: `#\u00a0sujets sur ${formatNumber(locale, topics)}`
	}),
	wholePhase: (number) => `Tous les sujets de la phase ${number}`,
	here: "Phase actuelle",
	from: (date) => `À partir du ${date}`,
	finish: (date) => `Fin\u00a0: ${date}`,
	startDate: "Date de début",
	download: "Télécharger la progression",
	openFile: "Ouvrir une progression",
	copyChecklist: "Copier comme liste à cocher",
	copyProgressLink: "Copier un lien pour un autre appareil",
	calendar: "Télécharger le calendrier",
	copied: "Copié.",
	notCopied: "La copie n’est pas autorisée ici.",
	reset: "Réinitialiser la progression",
	wasReset: "La progression a été réinitialisée.",
	undo: "Annuler",
	offer: (count) => {
		return `Ce lien contient une progression\u00a0: ${plural(locale, count, {
			one: "#\xA0sujet terminé",
			many: "# de sujets terminés",
			other: "#\xA0sujets terminés"
		})}. L’ajouter à la progression actuelle\u00a0?`;
	},
	accept: "Ajouter",
	decline: "Non, merci",
	added: (count) => plural(locale, count, {
		one: "#\xA0sujet ajouté.",
		many: "# de sujets ajoutés.",
		other: "#\xA0sujets ajoutés."
	}),
	notKept: "La progression ne peut pas être enregistrée ici\xA0: elle n’est conservée que tant que cette page reste ouverte.",
	progressUnreadable: "La progression enregistrée est illisible et reste telle quelle. Ce qui est coché maintenant n’est conservé que tant que cette page reste ouverte.",
	notSaved: "La modification n’a pas pu être enregistrée et a été annulée.",
	notProgress: "Ceci n’est pas la progression d’une feuille de route. Rien n’a été modifié.",
	newerProgress: "Cette progression provient d’une version plus récente. Rien n’a été modifié.",
	otherRoadmap: "Cette progression est celle d’une autre feuille de route. Rien n’a été modifié.",
	tooLarge: "Ceci est trop volumineux pour être une progression. Rien n’a été modifié.",
	notLoaded: "Le chargement a échoué. Veuillez réessayer."
};
export { words };
