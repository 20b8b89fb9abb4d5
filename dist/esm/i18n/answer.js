// src/i18n/answer.ts
var answers = {
	ar: "الإجابة",
	de: "Antwort",
	es: "Respuesta",
	fr: "Réponse",
	he: "תשובה",
	hi: "उत्तर",
	it: "Risposta",
	ja: "回答",
	ko: "답변",
	pl: "Odpowiedź",
	pt: "Resposta",
	tr: "Yanıt",
	uk: "Відповідь",
	zh: "回答"
};
/** “Answer”: only plain HTML says it, so it is in none of the files that pages load. */
var answerIn = (locale) => answers[locale.split("-")[0] ?? ""] ?? "Answer";
export { answerIn };
