import { RoadmapNavigateEvent } from "../events/roadmap-navigate.js";
import { findPhase } from "../model/find-phase.js";
import { idOf } from "./disclosure.js";
import { whenLoaded } from "./when-loaded.js";
// src/controllers/go-to.ts
/** Opens a phase or question, brings it into view and moves the focus to it; false when there is none such. */
var goTo = (host, disclosure, id) => {
	const find = () => disclosure.all.find((candidate) => idOf(candidate) === id);
	const details = find();
	if (!details) return false;
	disclosure.setAll(true, (candidate) => candidate === details);
	details.parentElement.scrollIntoView({ behavior: "instant" });
	whenLoaded(import("./keep-clear.js"), ({ keepClear }) => keepClear(find));
	details.querySelector("summary")?.focus({ preventScroll: true });
	const { phase, question } = details.dataset;
	host.dispatchEvent(new RoadmapNavigateEvent(phase, question));
	return true;
};
/** Does so with a phase that is named by its number, from 1, or its id. */
var goToPhase = (host, disclosure, roadmap, phase) => {
	const found = roadmap && findPhase(roadmap, phase);
	if (found) goTo(host, disclosure, found.phase.id);
};
export { goTo, goToPhase };
