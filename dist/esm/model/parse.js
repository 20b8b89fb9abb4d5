import { budget } from "./budget.js";
import { check } from "./check.js";
import { pathToString } from "./fault.js";
import { expected } from "./fault-message.js";
import { plainCopy } from "./plain-copy.js";
import { prune } from "./prune.js";
import { roadmapSchema } from "./schema.js";
// src/model/parse.ts
/** As many faults as are named, and one that says that there are more. */
var named = (faults, count) => {
	const { faults: most } = budget;
	if (count <= most) return faults;
	const message = expected(`no more than ${String(most)} faults`, Symbol(String(count)));
	return [...faults.slice(0, most), {
		path: "",
		message,
		hint: "The others are not named"
	}];
};
var parse = (given) => {
	const { value: data, faults: unknownFields, hints } = plainCopy(roadmapSchema, given);
	const faults = [...unknownFields];
	/** Also of those that are not kept. */
	let count = faults.length;
	const removed = /* @__PURE__ */ new Set();
	/** Where something has been left out, at the place itself or inside it. */
	const affected = /* @__PURE__ */ new Set();
	for (;;) {
		const { value, originalPath } = prune(data, removed);
		const { roadmap, issues } = check(value);
		if (roadmap && issues.length === 0) return {
			roadmap,
			faults: named(faults, count)
		};
		const leaving = [];
		for (const { path, ...issue } of issues) {
			const original = originalPath(path);
			const place = pathToString(original);
			leaving.push(removed.has(place) ? pathToString(original.slice(0, -1)) : place);
			if (affected.has(place)) continue;
			const hint = issue.hint ?? hints.get(place);
			count += 1;
			if (faults.length < budget.faults) faults.push({
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
		if (removed.has("") || removed.size === before) return { faults: named(faults, count) };
	}
};
/**
* Checks any value whatsoever against the schema of a roadmap. What is wrong is named and left out, the rest is kept:
* an optional field goes alone, a required one takes the item it belongs to with it. Never throws.
*/
var parseRoadmap = (given) => {
	try {
		return parse(given);
	} catch (error) {
		const reason = error instanceof Error ? error.name : "an error";
		return { faults: [{
			path: "",
			message: expected("a roadmap", Symbol(`${reason} while it was read`))
		}] };
	}
};
export { parseRoadmap };
