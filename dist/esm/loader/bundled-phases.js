import { id, levels, phases, title } from "../data/mlops.js";
// src/loader/bundled-phases.ts
/** The bundled roadmap as far as a single phase needs it: a page with one does not pay for the rest. */
var bundledPhases = {
	id,
	lang: "en",
	title,
	levels,
	phases
};
export { bundledPhases };
