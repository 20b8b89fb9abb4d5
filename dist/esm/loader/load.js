import { parseRoadmap } from "../model/parse.js";
import { fetchJson, timeLimit } from "./remote.js";
// src/loader/load.ts
var parse = (value) => {
	const { roadmap, faults } = parseRoadmap(value);
	return roadmap ? {
		roadmap,
		faults
	} : {
		faults,
		problem: "notRoadmap"
	};
};
/** Elements that have shared a request also share the check, which takes longer than all else here. */
var checked = /* @__PURE__ */ new WeakMap();
var parseFetched = (value) => {
	if (typeof value !== "object" || value === null) return parse(value);
	const loaded = checked.get(value) ?? parse(value);
	checked.set(value, loaded);
	return loaded;
};
/** The roadmap that was given. Rejects with the reason of the signal when that is aborted, and for nothing else. */
var loadRoadmap = async (given, signal) => {
	signal.throwIfAborted();
	if ("value" in given) return parse(given.value);
	const cache = given.isRetry ? "reload" : "default";
	const fetched = await fetchJson(given.address, signal, timeLimit, cache);
	if ("value" in fetched) return parseFetched(fetched.value);
	return {
		faults: [fetched.fault],
		problem: fetched.problem
	};
};
export { loadRoadmap };
