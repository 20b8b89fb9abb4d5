import { id, levels, phases, title } from "../data/mlops.js";
import { idFromTitle } from "../model/id-from-title.js";
// src/loader/bundled-phases.ts
/** Builds leave out ids that follow from titles. */
var withId = (topic) => ({
	id: idFromTitle(topic.title),
	...topic
});
/** The bundled roadmap as far as a single phase needs it: a page with one does not pay for the rest. */
var bundledPhases = {
	id,
	lang: "en",
	title,
	levels,
	phases: phases.map((phase) => ({
		...phase,
		topics: phase.topics.map(withId)
	}))
};
export { bundledPhases };
