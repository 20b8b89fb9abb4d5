import { trackingOf } from "../elements/tracking.js";
import { enProgress } from "../i18n/en-progress.js";
import { isPlainDate } from "../model/plain-date.js";
import { paces, planOf } from "../model/plan.js";
import { noProgress } from "../model/progress.js";
// src/prerender/served-tracking.ts
var nothing = () => void 0;
/**
* Dates, and the room for progress, as the element in the page draws them where nothing is done yet. What can be ticked
* and where the reader is in the plan come with the script; undefined without either.
*/
var servedTracking = ({ progress = false, start, pace }, roadmap, language) => {
	const hasDates = isPlainDate(start);
	if (!progress && !hasDates) return void 0;
	const words = language ?? enProgress;
	const known = paces.find((one) => one === pace) ?? "steady";
	return {
		...trackingOf({
			roadmap,
			progress: progress ? noProgress : void 0,
			isKnown: false,
			plan: hasDates ? planOf(roadmap, start, known) : void 0,
			today: "",
			menu: {
				label: progress ? words.progress : words.plan,
				isOpen: false,
				onToggle: nothing,
				actions: [],
				start: void 0,
				onStart: void 0,
				words
			},
			message: void 0,
			onTick: nothing,
			words
		}),
		renderTopic: (_, content) => content,
		renderNode: () => void 0,
		renderSegment: () => void 0
	};
};
export { servedTracking };
