import { formatNumber } from "./format-number.js";
import { plural } from "./plural.js";
// src/i18n/pl.ts
var locale = "pl";
/** “Of” before a number: z dwóch, but ze stu. */
var outOf = (count) => count >= 100 && count < 200 ? "ze" : "z";
var words = {
	locale,
	phase: (number) => `Etap ${number}`,
	phases: (count) => plural(locale, count, {
		one: "# etap",
		few: "# etapy",
		many: "# etapów",
		other: "# etapu"
	}),
	questions: (count) => plural(locale, count, {
		one: "# pytanie",
		few: "# pytania",
		many: "# pytań",
		other: "# pytania"
	}),
	ongoing: "Na bieżąco",
	topics: "Czego się uczyć",
	tools: "Najważniejsze narzędzia",
	website: (tool) => `${tool}: strona internetowa`,
	overview: "Przegląd",
	levels: "Poziomy",
	search: "Szukaj tematów i narzędzi",
	found: (what) => `Znaleziono: ${what}`,
	nothingFound: "Brak wyników.",
	showAll: "Pokaż wszystko",
	expandAll: "Rozwiń wszystko",
	collapseAll: "Zwiń wszystko",
	print: "Drukuj",
	copyLink: "Kopiuj link",
	linkCopied: "Skopiowano link",
	loading: "Wczytywanie mapy drogowej…",
	noPhase: (phase) => `Ta mapa drogowa nie ma etapu „${phase}”.`,
	noPhaseGiven: "Nie podano, który etap mapy drogowej ma się tu znaleźć.",
	noFaq: "Ta mapa drogowa nie zawiera pytań.",
	unreadable: "Nie można wyświetlić tej mapy drogowej.",
	notFound: "Pod podanym adresem nie ma mapy drogowej.",
	unreachable: "Nie udało się wczytać mapy drogowej.",
	retry: "Spróbuj ponownie",
	notRoadmap: "Nie można wyświetlić tej mapy drogowej: jej dane są nieprawidłowe.",
	progress: "Postępy",
	plan: "Plan",
	doneOf: (done, topics) => `${formatNumber(locale, done)} ${outOf(topics)} ${formatNumber(locale, topics)}`,
	topicsDone: (done, topics) => {
		const of = `${formatNumber(locale, done)} ${outOf(topics)}`;
		return plural(locale, topics, {
			one: `${of} # tematu`,
			few: `${of} # tematów`,
			many: `${of} # tematów`,
			other: `${of} # tematu`
		});
	},
	wholePhase: (number) => `Wszystkie tematy etapu ${number}`,
	here: "Jesteś tutaj",
	from: (date) => `Od ${date}`,
	finish: (date) => `Koniec: ${date}`,
	startDate: "Data rozpoczęcia",
	download: "Pobierz postępy",
	openFile: "Otwórz postępy",
	copyChecklist: "Kopiuj jako listę zadań",
	copyProgressLink: "Kopiuj link dla innego urządzenia",
	calendar: "Pobierz kalendarz",
	copied: "Skopiowano.",
	notCopied: "Kopiowanie nie jest tu dozwolone.",
	reset: "Wyzeruj postępy",
	wasReset: "Postępy zostały wyzerowane.",
	undo: "Cofnij",
	offer: (count) => {
		return `Ten link zawiera postępy: ${plural(locale, count, {
			one: "# ukończony temat",
			few: "# ukończone tematy",
			many: "# ukończonych tematów",
			other: "# ukończonego tematu"
		})}. Dodać je do obecnych?`;
	},
	accept: "Dodaj",
	decline: "Nie, dziękuję",
	added: (count) => plural(locale, count, {
		one: "Dodano # temat.",
		few: "Dodano # tematy.",
		many: "Dodano # tematów.",
		other: "Dodano # tematu."
	}),
	notKept: "Postępów nie można tu zapisać: znikną po zamknięciu tej strony.",
	progressUnreadable: "Nie można odczytać zapisanych postępów, więc pozostają bez zmian. To, co teraz zaznaczysz, zniknie po zamknięciu tej strony.",
	notSaved: "Nie udało się zapisać tej zmiany, więc została cofnięta.",
	notProgress: "To nie są postępy z mapy drogowej. Niczego nie zmieniono.",
	newerProgress: "Te postępy pochodzą z nowszej wersji. Niczego nie zmieniono.",
	otherRoadmap: "To są postępy z innej mapy drogowej. Niczego nie zmieniono.",
	tooLarge: "To jest za duże, by mogło zawierać postępy. Niczego nie zmieniono.",
	notLoaded: "Nie udało się tego wczytać. Spróbuj ponownie."
};
export { words };
