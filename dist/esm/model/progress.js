import { isPlainDate } from "./plain-date.js";
// src/model/progress.ts
var noProgress = {
	done: /* @__PURE__ */ new Set(),
	changed: /* @__PURE__ */ new Map(),
	start: void 0,
	startChanged: 0
};
/** Year 2100. No clock that is right shows a later time. */
var latestClock = 41024448e5;
/**
* The last moment of a Date: above it lies nothing that is read. A wrong clock, or a value that somebody made up, may come close
* to the year 2100; from there on changes count up one by one, and no count comes this far. Below it, one more is always later.
*/
var latestTime = 864e13;
var upTo = (latest, value) => typeof value === "number" && value > 0 && value <= latest ? value : 0;
/**
* A time of change that can be trusted as far as it goes, else 0. It asks no clock: all who read the same value must
* get the same time, or two of them could correct each other for ever.
*/
var changeTime = (value) => upTo(latestTime, value);
var timeOf = ({ changed }, id) => changed.get(id) ?? 0;
/** Never a time that is not read. At the very end all times are equal, and merging decides. */
var timeAfter = (last, clock) => Math.min(Math.max(upTo(latestClock, clock), last + 1), latestTime);
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
/** What of it concerns these topics, and the start date. */
var onlyOf = (progress, ids) => ({
	...progress,
	done: new Set([...progress.done].filter((id) => ids.has(id))),
	changed: new Map([...progress.changed].filter(([id]) => ids.has(id)))
});
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
export { changeTime, mergeProgress, noProgress, onlyOf, sameProgress, withDone, withStart };
