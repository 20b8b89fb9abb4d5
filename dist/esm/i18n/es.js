import { formatNumber } from "./format-number.js";
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
	unreadable: "No se puede mostrar esta hoja de ruta.",
	notFound: "No hay ninguna hoja de ruta en la dirección indicada.",
	unreachable: "No se ha podido cargar la hoja de ruta.",
	retry: "Reintentar",
	notRoadmap: "No se puede mostrar esta hoja de ruta: los datos no son válidos.",
	progress: "Progreso",
	plan: "Plan",
	doneOf: (done, topics) => `${formatNumber(locale, done)} de ${formatNumber(locale, topics)}`,
	topicsDone: (done, topics) => plural(locale, topics, {
		one: `${formatNumber(locale, done)} de # tema`,
		many: `${formatNumber(locale, done)} de # de temas`,
		other: `${formatNumber(locale, done)} de # temas`
	}),
	wholePhase: (number) => `Todos los temas de la fase ${number}`,
	here: "Fase actual",
	from: (date) => `A partir del ${date}`,
	finish: (date) => `Finalización: ${date}`,
	startDate: "Fecha de inicio",
	download: "Descargar progreso",
	openFile: "Abrir progreso",
	copyChecklist: "Copiar como lista de tareas",
	copyProgressLink: "Copiar enlace para otro dispositivo",
	calendar: "Descargar calendario",
	copied: "Copiado.",
	notCopied: "Aquí no se permite copiar.",
	reset: "Restablecer progreso",
	wasReset: "Se ha restablecido el progreso.",
	undo: "Deshacer",
	offer: (count) => {
		return `Este enlace contiene progreso: ${plural(locale, count, {
			one: "# tema completado",
			many: "# de temas completados",
			other: "# temas completados"
		})}. ¿Añadirlo al progreso actual?`;
	},
	accept: "Añadir",
	decline: "No, gracias",
	added: (count) => plural(locale, count, {
		one: "# tema añadido.",
		many: "# de temas añadidos.",
		other: "# temas añadidos."
	}),
	notKept: "El progreso no se puede guardar aquí: solo se conserva mientras esta página esté abierta.",
	progressUnreadable: "No se puede leer el progreso guardado, que se deja como está. Lo que se marque ahora solo se conserva mientras esta página esté abierta.",
	notSaved: "No se ha podido guardar el cambio y se ha deshecho.",
	notProgress: "Esto no es el progreso de una hoja de ruta. No se ha cambiado nada.",
	newerProgress: "Este progreso es de una versión más reciente. No se ha cambiado nada.",
	otherRoadmap: "Este progreso es de otra hoja de ruta. No se ha cambiado nada.",
	tooLarge: "Esto es demasiado grande para ser un progreso. No se ha cambiado nada.",
	notLoaded: "No se ha podido cargar. Se puede volver a intentar."
};
export { words };
