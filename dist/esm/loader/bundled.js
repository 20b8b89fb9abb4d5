import { category, duration, faq, parent, promo, summary, updated } from "../data/mlops.js";
import { bundledPhases } from "./bundled-phases.js";
// src/loader/bundled.ts
/** The roadmap that comes with the script. Its data are checked by the tests, not by every reader's browser. */
var bundled = {
	...bundledPhases,
	category,
	summary,
	updated,
	parent,
	duration,
	promo,
	faq
};
export { bundled };
