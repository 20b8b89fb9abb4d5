import { formatNumber } from "./format-number.js";
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
	unreadable: "Неможливо показати цю дорожню карту.",
	notFound: "За вказаною адресою немає дорожньої карти.",
	unreachable: "Не вдалося завантажити дорожню карту.",
	retry: "Спробувати ще раз",
	notRoadmap: "Неможливо показати цю дорожню карту: її дані некоректні.",
	progress: "Прогрес",
	plan: "План",
	doneOf: (done, topics) => `${formatNumber(locale, done)} з ${formatNumber(locale, topics)}`,
	topicsDone: (done, topics) => plural(locale, topics, {
		one: `${formatNumber(locale, done)} з # теми`,
		few: `${formatNumber(locale, done)} з # тем`,
		many: `${formatNumber(locale, done)} з # тем`,
		other: `${formatNumber(locale, done)} з # теми`
	}),
	wholePhase: (number) => `Усі теми етапу ${number}`,
	here: "Ви тут",
	from: (date) => `Початок: ${date}`,
	finish: (date) => `Завершення: ${date}`,
	startDate: "Дата початку",
	download: "Завантажити прогрес",
	openFile: "Відкрити прогрес",
	copyChecklist: "Копіювати як список завдань",
	copyProgressLink: "Копіювати посилання для іншого пристрою",
	calendar: "Завантажити календар",
	copied: "Скопійовано.",
	notCopied: "Копіювання тут не дозволено.",
	reset: "Скинути прогрес",
	wasReset: "Ваш прогрес скинуто.",
	undo: "Скасувати",
	offer: (count) => {
		return `Це посилання містить прогрес: ${plural(locale, count, {
			one: "# завершена тема",
			few: "# завершені теми",
			many: "# завершених тем",
			other: "# завершеної теми"
		})}. Додати його до вашого?`;
	},
	accept: "Додати",
	decline: "Ні, дякую",
	added: (count) => plural(locale, count, {
		one: "Додано # тему.",
		few: "Додано # теми.",
		many: "Додано # тем.",
		other: "Додано # теми."
	}),
	notKept: "Ваш прогрес неможливо зберегти тут: він зникне після закриття цієї сторінки.",
	progressUnreadable: "Збережений прогрес неможливо прочитати, тож його залишено без змін. Те, що ви позначите зараз, зникне після закриття цієї сторінки.",
	notSaved: "Цю зміну не вдалося зберегти, тож її скасовано.",
	notProgress: "Це не прогрес дорожньої карти. Нічого не змінено.",
	newerProgress: "Цей прогрес із новішої версії. Нічого не змінено.",
	otherRoadmap: "Це прогрес іншої дорожньої карти. Нічого не змінено.",
	tooLarge: "Обсяг завеликий як для прогресу. Нічого не змінено.",
	notLoaded: "Не вдалося завантажити. Спробуйте ще раз."
};
export { words };
