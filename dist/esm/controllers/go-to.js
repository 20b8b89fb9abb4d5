import { RoadmapNavigateEvent } from "../events/roadmap-navigate.js";
import { idOf } from "./disclosure.js";
// src/controllers/go-to.ts
/** What closes above it meanwhile moves it, and not every engine makes up for that. */
var stayInView = async (place) => {
	await Promise.resolve();
	const animations = place.getRootNode().getAnimations();
	await Promise.allSettled(animations.map(({ finished }) => finished));
	place.scrollIntoView({ block: "nearest" });
};
/** Opens a phase or question, brings it into view and moves the focus to it; false when there is none such. */
var goTo = (host, disclosure, id) => {
	const details = disclosure.all.find((candidate) => idOf(candidate) === id);
	if (!details) return false;
	disclosure.setAll(true, (candidate) => candidate === details);
	const place = details.parentElement;
	place.scrollIntoView();
	stayInView(place);
	details.querySelector("summary")?.focus({ preventScroll: true });
	const { phase, question } = details.dataset;
	host.dispatchEvent(new RoadmapNavigateEvent(phase, question));
	return true;
};
export { goTo };
