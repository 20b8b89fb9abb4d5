import { formatNumber } from "./format-number.js";
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
	unreadable: "Não é possível mostrar este roadmap.",
	notFound: "Não há nenhum roadmap no endereço indicado.",
	unreachable: "Não foi possível carregar o roadmap.",
	retry: "Tentar novamente",
	notRoadmap: "Não é possível mostrar este roadmap: os dados não são válidos.",
	progress: "Progresso",
	plan: "Plano",
	doneOf: (done, topics) => `${formatNumber(locale, done)} de ${formatNumber(locale, topics)}`,
	topicsDone: (done, topics) => plural(locale, topics, {
		one: `${formatNumber(locale, done)} de # tópico`,
		many: `${formatNumber(locale, done)} de # de tópicos`,
		other: `${formatNumber(locale, done)} de # tópicos`
	}),
	wholePhase: (number) => `Todos os tópicos da fase ${number}`,
	here: "Você está aqui",
	from: (date) => `A partir de ${date}`,
	finish: (date) => `Conclusão: ${date}`,
	startDate: "Data de início",
	download: "Baixar progresso",
	openFile: "Abrir progresso",
	copyChecklist: "Copiar como checklist",
	copyProgressLink: "Copiar link para usar em outro dispositivo",
	calendar: "Baixar calendário",
	copied: "Copiado.",
	notCopied: "Não é permitido copiar aqui.",
	reset: "Redefinir progresso",
	wasReset: "Seu progresso foi redefinido.",
	undo: "Desfazer",
	offer: (count) => {
		return `Este link contém progresso: ${plural(locale, count, {
			one: "# tópico concluído",
			many: "# de tópicos concluídos",
			other: "# tópicos concluídos"
		})}. Adicionar ao seu progresso?`;
	},
	accept: "Adicionar",
	decline: "Não adicionar",
	added: (count) => plural(locale, count, {
		one: "# tópico adicionado.",
		many: "# de tópicos adicionados.",
		other: "# tópicos adicionados."
	}),
	notKept: "Seu progresso não pode ser salvo aqui: ele só dura enquanto esta página estiver aberta.",
	progressUnreadable: "Não é possível ler seu progresso salvo, que permanece como está. O que você marcar agora só dura enquanto esta página estiver aberta.",
	notSaved: "Não foi possível salvar a alteração, que foi desfeita.",
	notProgress: "Isto não é o progresso de um roadmap. Nada foi alterado.",
	newerProgress: "Este progresso é de uma versão mais recente. Nada foi alterado.",
	otherRoadmap: "Este progresso é de outro roadmap. Nada foi alterado.",
	tooLarge: "Isto é grande demais para ser um progresso. Nada foi alterado.",
	notLoaded: "Não foi possível carregar. Tente novamente."
};
export { words };
