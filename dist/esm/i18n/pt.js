import { plural } from "./plural.js";
// src/i18n/pt.ts
var locale = "pt-BR";
var words = {
	locale,
	phase: (number) => `Fase ${number}`,
	phases: (count) => plural(locale, count, {
		one: "# fase",
		many: "# de fases",
		other: "# fases"
	}),
	questions: (count) => plural(locale, count, {
		one: "# pergunta",
		many: "# de perguntas",
		other: "# perguntas"
	}),
	ongoing: "Contínua",
	topics: "O que aprender",
	tools: "Principais ferramentas",
	website: (tool) => `${tool}: site`,
	overview: "Visão geral",
	levels: "Níveis",
	search: "Buscar tópicos e ferramentas",
	found: (what) => `Resultados: ${what}`,
	nothingFound: "Nenhum resultado encontrado.",
	showAll: "Mostrar tudo",
	expandAll: "Expandir tudo",
	collapseAll: "Recolher tudo",
	print: "Imprimir",
	copyLink: "Copiar link",
	linkCopied: "Link copiado",
	loading: "Carregando o roadmap…",
	noPhase: (phase) => `Este roadmap não tem a fase “${phase}”.`,
	noPhaseGiven: "Não foi indicado qual fase do roadmap deve aparecer aqui.",
	noFaq: "Este roadmap não tem perguntas.",
	unreadable: "Não é possível mostrar este roadmap: os dados não são válidos."
};
export { words };
