import { faq, id, levels, title } from "../data/mlops.js";
// src/loader/bundled-faq.ts
/** The bundled roadmap as far as its questions alone need it: a page with them does not pay for the phases. */
var bundledFaq = {
	id,
	lang: "en",
	title,
	levels,
	phases: [],
	faq
};
export { bundledFaq };
