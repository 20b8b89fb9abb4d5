import { plural } from "./plural.js";
// src/i18n/uk.ts
var locale = "uk";
var words = {
	locale,
	phase: (number) => `Етап ${number}`,
	phases: (count) => plural(locale, count, {
		one: "# етап",
		few: "# етапи",
		many: "# етапів",
		other: "# етапу"
	}),
	questions: (count) => plural(locale, count, {
		one: "# запитання",
		few: "# запитання",
		many: "# запитань",
		other: "# запитання"
	}),
	ongoing: "Постійно",
	topics: "Що вивчати",
	tools: "Ключові інструменти",
	website: (tool) => `${tool}: вебсайт`,
	overview: "Огляд",
	levels: "Рівні",
	search: "Пошук тем та інструментів",
	found: (what) => `Знайдено: ${what}`,
	nothingFound: "Нічого не знайдено.",
	showAll: "Показати все",
	expandAll: "Розгорнути все",
	collapseAll: "Згорнути все",
	print: "Друкувати",
	copyLink: "Копіювати посилання",
	linkCopied: "Посилання скопійовано",
	loading: "Завантаження дорожньої карти…",
	noPhase: (phase) => `У цій дорожній карті немає етапу «${phase}».`,
	noPhaseGiven: "Не вказано, який етап дорожньої карти має бути тут.",
	noFaq: "У цій дорожній карті немає запитань.",
	unreadable: "Неможливо показати цю дорожню карту: її дані некоректні."
};
export { words };
