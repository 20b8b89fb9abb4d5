import { isDone } from "./done.js";
import { pathToString } from "./fault.js";
import { keepLists } from "./keep-lists.js";
import { ownEntries } from "./own-entries.js";
import { isPlainDate } from "./plain-date.js";
import { changeTime, noProgress } from "./progress.js";
import { namesOf, topicsOf } from "./progress-change.js";
import * as v from "valibot";
// src/model/progress-data.ts
/** Characters of an export that are read; what is longer cannot be one. */
var exportLimit = 1e6;
var timesOf = (times) => new Map(Object.entries(times).map(([id, time]) => [id, changeTime(time)]));
var schema = v.object(ownEntries({
	version: v.literal(1),
	done: v.array(v.string()),
	changed: v.optional(v.pipe(v.custom((value) => typeof value === "object" && value !== null && !Array.isArray(value), "Invalid changes: Expected an object of times by ids"), v.transform(timesOf))),
	start: v.optional(v.unknown()),
	startChanged: v.optional(v.unknown())
}));
var longestMessage = 200;
var refused = (problem, message, path = "") => ({
	problem,
	fault: {
		path,
		message
	}
});
var notJson = () => refused("unreadable", "Invalid progress: Expected JSON");
/** A round trip through JSON leaves no getter, proxy or cycle that could change or throw later; undefined where there is no way. */
var plainCopy = (value) => {
	try {
		return JSON.parse(typeof value === "string" ? value : JSON.stringify(value, keepLists));
	} catch {
		return;
	}
};
var readPlain = (value) => {
	const version = value?.version;
	if (typeof version === "number" && version > 1) return refused("newer", `Newer version: Expected 1 but received ${String(version)}`, "version");
	const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
	if (!success) {
		const [{ path = [], message }] = issues;
		const place = pathToString(path.map(({ key }) => key));
		return refused("unreadable", message.slice(0, longestMessage), place);
	}
	const { done, changed = noProgress.changed, start, startChanged } = output;
	return { progress: {
		done: new Set(done),
		changed,
		start: isPlainDate(start) ? start : void 0,
		startChanged: changeTime(startChanged)
	} };
};
/** Reads what was stored, whatever it is; nothing stored is no progress. Never throws. */
var readProgress = (value) => {
	if (value === null || value === void 0) return { progress: noProgress };
	const copy = typeof value === "string" ? void 0 : plainCopy(value);
	return copy === void 0 ? notJson() : readPlain(copy);
};
/** Reads what a reader or host brings along: an object or its JSON text, of this roadmap. Never throws. */
var readExport = (value, roadmapId) => {
	if (typeof value === "string" && value.length > 1e6) return refused("tooLarge", `Too large: Expected up to ${String(exportLimit)} characters`);
	const copy = plainCopy(typeof value === "string" ? value.replace(/^\uFEFF/, "") : value);
	if (copy === void 0) return notJson();
	const reading = readPlain(copy);
	if ("problem" in reading) return reading;
	const { roadmap } = copy;
	if (roadmap === void 0 || roadmap === roadmapId) return reading;
	return refused("otherRoadmap", `Other roadmap: Expected "${roadmapId}" but received ${JSON.stringify(roadmap).slice(0, 99)}`, "roadmap");
};
/** As plain JSON, without what is not known. */
var progressToData = ({ done, changed, start, startChanged }, roadmapId) => ({
	version: 1,
	roadmap: roadmapId,
	done: [...done],
	...changed.size > 0 && { changed: Object.fromEntries(changed) },
	...start !== void 0 && { start },
	...startChanged > 0 && { startChanged }
});
/**
* To take along: the topics of this roadmap under the ids that they have today, in their order. Other ids are those of an earlier
* version of it, or of another site that has a roadmap of the same id at the same origin: they are none of its reader's business.
*/
var exportOf = (progress, roadmap) => {
	const topics = topicsOf(roadmap);
	const changed = /* @__PURE__ */ new Map();
	for (const topic of topics) {
		const time = namesOf(topic).reduce((latest, name) => Math.max(latest, progress.changed.get(name) ?? 0), 0);
		if (time > 0) changed.set(topic.id, time);
	}
	const done = topics.filter((topic) => isDone(topic, progress.done)).map(({ id }) => id);
	return progressToData({
		...progress,
		done: new Set(done),
		changed
	}, roadmap.id);
};
export { exportLimit, exportOf, progressToData, readExport, readProgress };
