import { expected } from "../model/fault-message.js";
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
/** A roadmap that a reader may have placed goes by an id that is no other's: progress and fragments of the site are not its. */
var apart = (loaded) => {
	const { roadmap } = loaded;
	return roadmap ? {
		...loaded,
		roadmap: {
			...roadmap,
			id: `placed-${roadmap.id}`
		}
	} : loaded;
};
/** The roadmap that was given. Rejects with the reason of the signal when that is aborted, and for nothing else. */
var loadRoadmap = async (given, signal) => {
	signal.throwIfAborted();
	if ("value" in given) return parse(given.value);
	try {
		const cache = given.isRetry ? "reload" : "default";
		const { isPlaced = false } = given;
		const fetched = await fetchJson(given.address, signal, timeLimit, {
			cache,
			isPlaced
		});
		if ("value" in fetched) {
			const loaded = parseFetched(fetched.value);
			return isPlaced ? apart(loaded) : loaded;
		}
		return {
			faults: [fetched.fault],
			problem: fetched.problem
		};
	} catch (error) {
		signal.throwIfAborted();
		return {
			faults: [{
				path: "",
				message: expected("an answer", Symbol(error instanceof Error ? error.name : "an error"))
			}],
			problem: "unreachable"
		};
	}
};
export { loadRoadmap };
