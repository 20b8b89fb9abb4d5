import { check } from "./check.js";
import { pathToString } from "./fault.js";
import { plainCopy } from "./plain-copy.js";
import { prune } from "./prune.js";
import { roadmapSchema } from "./schema.js";
// src/model/parse.ts
/**
* Checks any value whatsoever against the schema of a roadmap. What is wrong is named and left out, the rest is kept:
* an optional field goes alone, a required one takes the item it belongs to with it. Never throws.
*/
var parseRoadmap = (given) => {
	const { value: data, faults: unknownFields, hints } = plainCopy(roadmapSchema, given);
	const faults = [...unknownFields];
	const removed = /* @__PURE__ */ new Set();
	/** Where something has been left out, at the place itself or inside it. */
	const affected = /* @__PURE__ */ new Set();
	for (;;) {
		const { value, originalPath } = prune(data, removed);
		const { roadmap, issues } = check(value);
		if (roadmap && issues.length === 0) return {
			roadmap,
			faults
		};
		const leaving = [];
		for (const { path, ...issue } of issues) {
			const original = originalPath(path);
			const place = pathToString(original);
			leaving.push(removed.has(place) ? pathToString(original.slice(0, -1)) : place);
			if (affected.has(place)) continue;
			const hint = issue.hint ?? hints.get(place);
			faults.push({
				path: place,
				...issue,
				...hint === void 0 ? {} : { hint }
			});
			for (let around = original;; around = around.slice(0, -1)) {
				const itsPlace = pathToString(around);
				if (affected.has(itsPlace)) break;
				affected.add(itsPlace);
			}
		}
		const before = removed.size;
		for (const place of leaving) removed.add(place);
		if (removed.has("") || removed.size === before) return { faults };
	}
};
export { parseRoadmap };
