import { disclosure } from "../../styles/disclosure.js";
import { faq } from "../../styles/faq.js";
import { shared } from "../../styles/shared.js";
import { tokens } from "../../styles/tokens.js";
// src/elements/roadmap-faq/roadmap-faq.styles.ts
var roadmapFaqStyles = [
	tokens,
	shared,
	disclosure,
	faq
];
export { roadmapFaqStyles };
