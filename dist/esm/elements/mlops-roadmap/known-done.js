import { keptDone } from "../../storage/kept.js";
// src/elements/mlops-roadmap/known-done.ts
/** Ids of the topics that are done, as far as it is known, which is before the code for it is loaded. */
var knownDone = ({ progress, progressStore }, tracking, id) => {
	if (!progress) return void 0;
	return tracking?.done ?? (progressStore ? void 0 : keptDone(id));
};
export { knownDone };
