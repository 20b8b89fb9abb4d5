import { category, duration, id, levels, parent, phases, summary, title, updated } from "../data/mlops.js";
// src/loader/bundled-phases.ts
/** The bundled roadmap without promo and questions: a page with a single phase does not pay for them. */
var bundledPhases = {
	id,
	category,
	title,
	summary,
	updated,
	parent,
	duration,
	levels,
	phases
};
export { bundledPhases };
