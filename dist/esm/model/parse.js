import { crossCheck } from "./cross-check.js";
import { pathToString } from "./fault.js";
import { prune } from "./prune.js";
import { roadmapSchema } from "./schema.js";
import { safeParse } from "valibot";
// src/model/parse.ts
var check = (value) => {
	const result = safeParse(roadmapSchema, value);
	if (result.success) return {
		roadmap: result.output,
		issues: crossCheck(result.output)
	};
	return { issues: result.issues.map(({ path = [], message }) => ({
		path: path.map(({ key }) => key),
		message
	})) };
};
/** Whether something at this place or inside it has been left out already. */
var isAffected = (place, removed) => [...removed].some((path) => path.startsWith(place) && /^($|[.[])/.test(path.slice(place.length)));
var parseJson = (data) => {
	const faults = [];
	const removed = /* @__PURE__ */ new Set();
	for (;;) {
		const { value, originalPath } = prune(data, removed);
		const { roadmap, issues } = check(value);
		if (roadmap && issues.length === 0) return {
			roadmap,
			faults
		};
		const before = removed.size;
		for (const issue of issues) {
			const path = originalPath(issue.path);
			const place = pathToString(path);
			if (!isAffected(place, removed)) faults.push({
				path: place,
				message: issue.message
			});
			removed.add(removed.has(place) ? pathToString(path.slice(0, -1)) : place);
		}
		if (removed.has("") || removed.size === before) return { faults };
	}
};
/**
* Checks any value whatsoever against the schema of a roadmap. What is wrong is named and left out, the rest is kept:
* an optional field goes alone, a required one takes the item it belongs to with it. Never throws.
*/
var parseRoadmap = (value) => {
	try {
		return parseJson(JSON.parse(JSON.stringify(value ?? null)));
	} catch (error) {
		return { faults: [{
			path: "",
			message: `Invalid JSON: ${error instanceof Error ? error.message : "it cannot be read"}`
		}] };
	}
};
export { parseRoadmap };
