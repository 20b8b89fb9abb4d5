import { addDays, addMonths, daysBetween } from "./plain-date.js";
// src/model/plan.ts
/** How fast a reader goes through the range of each duration: by its least, its mean or its most. */
var paces = [
	"fast",
	"steady",
	"relaxed"
];
var lengthAt = {
	fast: ({ min }) => min,
	steady: ({ min, max }) => (min + max) / 2,
	relaxed: ({ max }) => max
};
/** The date after so many months and weeks: whole months by the calendar, the rest in days, rounded once. */
var dateAfter = (start, { month, week }) => {
	const whole = Math.floor(month);
	const date = addMonths(start, whole);
	const daysOfNext = daysBetween(date, addMonths(start, whole + 1));
	return addDays(date, Math.round((month - whole) * daysOfNext + week * 7));
};
/**
* Puts phases one after the other. An ongoing one begins when those before it are done and holds up none:
* the phase after it begins on the same day. What lies beyond year 9999 falls on its last day.
*
* @param start a plain date, such as `2026-12-01`
*/
var planOf = ({ phases }, start, pace) => {
	const dates = /* @__PURE__ */ new Map();
	const passed = {
		month: 0,
		week: 0
	};
	let next = start;
	let finish;
	for (const { id, duration } of phases) {
		if (duration === "ongoing") {
			dates.set(id, {
				start: next,
				end: void 0
			});
			continue;
		}
		passed[duration.unit] += lengthAt[pace](duration);
		const dayBefore = addDays(dateAfter(start, passed), -1);
		finish = dayBefore < next ? next : dayBefore;
		dates.set(id, {
			start: next,
			end: finish
		});
		next = addDays(finish, 1);
	}
	return {
		phases: dates,
		finish
	};
};
/**
* Id of the phase that the reader is in on a date: none before the start; after the finish the last
* ongoing one, if there is one.
*/
var phaseOn = ({ phases }, date) => {
	let ongoing;
	for (const [id, { start, end }] of phases) {
		if (date < start) continue;
		if (end === void 0) ongoing = id;
		else if (date <= end) return id;
	}
	return ongoing;
};
export { paces, phaseOn, planOf };
