import { plural } from "./plural.js";
// src/i18n/es.ts
var locale = "es";
var words = {
	locale,
	phase: (number) => `Fase ${number}`,
	phases: (count) => plural(locale, count, {
		one: "# fase",
		many: "# de fases",
		other: "# fases"
	}),
	questions: (count) => plural(locale, count, {
		one: "# pregunta",
		many: "# de preguntas",
		other: "# preguntas"
	}),
	ongoing: "Permanente",
	topics: "Qué aprender",
	tools: "Herramientas clave",
	website: (tool) => `${tool}: sitio web`,
	overview: "Vista general",
	levels: "Niveles",
	search: "Buscar temas y herramientas",
	found: (what) => `Resultados: ${what}`,
	nothingFound: "No se encontraron resultados.",
	showAll: "Mostrar todo",
	expandAll: "Expandir todo",
	collapseAll: "Contraer todo",
	print: "Imprimir",
	copyLink: "Copiar enlace",
	linkCopied: "Enlace copiado",
	loading: "Cargando la hoja de ruta…",
	noPhase: (phase) => `Esta hoja de ruta no tiene la fase «${phase}».`,
	noPhaseGiven: "No se ha indicado qué fase de la hoja de ruta va aquí.",
	noFaq: "Esta hoja de ruta no tiene preguntas.",
	unreadable: "No se puede mostrar esta hoja de ruta: los datos no son válidos."
};
export { words };
