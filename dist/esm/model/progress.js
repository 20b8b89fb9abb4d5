import { isPlainDate } from "./plain-date.js";
// src/model/progress.ts
var noProgress = {
	done: /* @__PURE__ */ new Set(),
	changed: /* @__PURE__ */ new Map(),
	start: void 0,
	startChanged: 0
};
/** Year 2100. No clock that is right gets there, and there is always a later time to undo what a wrong one did. */
var latestTime = 41024448e5;
/**
* A time of change that can be trusted as far as it goes, else 0. It asks no clock: all who read the same value must
* get the same time, or two of them could correct each other for ever.
*/
var changeTime = (value) => typeof value === "number" && value > 0 && value < latestTime ? value : 0;
var timeOf = ({ changed }, id) => changed.get(id) ?? 0;
var timeAfter = (last, time) => Math.max(changeTime(time), last + 1);
/** Ticks or unticks topics. Those that are so already keep the time of their last change; if all are, it is the same value. */
var withDone = (progress, ids, done, time) => {
	const changing = [...new Set(ids)].filter((id) => progress.done.has(id) !== done);
	if (changing.length === 0) return progress;
	const doneIds = new Set(progress.done);
	const changed = new Map(progress.changed);
	for (const id of changing) {
		if (done) doneIds.add(id);
		else doneIds.delete(id);
		changed.set(id, timeAfter(timeOf(progress, id), time));
	}
	return {
		...progress,
		done: doneIds,
		changed
	};
};
/** Sets the start date or takes it away, which anything that is no date does as well. */
var withStart = (progress, start, time) => {
	const date = isPlainDate(start) ? start : void 0;
	if (date === progress.start) return progress;
	return {
		...progress,
		start: date,
		startChanged: timeAfter(progress.startChanged, time)
	};
};
/** Of the two, the one whose start was changed later; at the same time any date before none, and a later one before an earlier. */
var laterStart = (a, b) => {
	if (a.startChanged !== b.startChanged) return a.startChanged > b.startChanged ? a : b;
	return (a.start ?? "") > (b.start ?? "") ? a : b;
};
/**
* Brings together what was changed in two places: of each topic the later change counts, at the same time the one that
* ticked it. Whatever is merged in whatever order and however often, the outcome is the same.
*/
var mergeProgress = (a, b) => {
	const done = /* @__PURE__ */ new Set();
	const changed = /* @__PURE__ */ new Map();
	for (const id of /* @__PURE__ */ new Set([
		...a.done,
		...b.done,
		...a.changed.keys(),
		...b.changed.keys()
	])) {
		const [timeA, timeB] = [timeOf(a, id), timeOf(b, id)];
		if (timeA >= timeB && a.done.has(id) || timeB >= timeA && b.done.has(id)) done.add(id);
		const time = Math.max(timeA, timeB);
		if (time > 0) changed.set(id, time);
	}
	const { start, startChanged } = laterStart(a, b);
	return {
		done,
		changed,
		start,
		startChanged
	};
};
/** Whether both say the same, also about when. */
var sameProgress = (a, b) => a === b || a.start === b.start && a.startChanged === b.startChanged && a.done.size === b.done.size && [...a.done].every((id) => b.done.has(id)) && [...a.changed.keys(), ...b.changed.keys()].every((id) => timeOf(a, id) === timeOf(b, id));
export { changeTime, mergeProgress, noProgress, sameProgress, withDone, withStart };
