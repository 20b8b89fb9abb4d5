import { heading } from "./heading.js";
import { paragraph } from "./paragraph.js";
import { still } from "./still.js";
import { text } from "./text.js";
import { html } from "lit";
import { guard } from "lit/directives/guard.js";
// src/views/faq.ts
/** The questions, each of which opens to its answer. */
var faqView = ({ faq, isOpen, headingLevel }) => html`<section part="faq">${heading(headingLevel, "faq-title", text(faq.title))} ${paragraph("faq-summary", faq.summary)}<ol part="questions">${faq.items.map(({ id, question, answer }, index) => html`<li><details part="question" data-question="${id}" ?open="${isOpen(id)}">${guard([
	question,
	answer,
	headingLevel
], () => still(html`<summary part="question-header"><span part="question-number">${index + 1}</span> ${heading(headingLevel + 1, "question-title", question)}</summary><p part="answer">${answer}</p>`))}</details></li>`)}</ol></section>`;
export { faqView };
