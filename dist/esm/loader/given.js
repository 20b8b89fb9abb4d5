// src/loader/given.ts
/**
* Checks a roadmap given as an object. The check is loaded on demand: who shows the bundled roadmap does not pay for it.
*/
var loadGiven = async (given) => {
	try {
		const { parseRoadmap } = await import("../model/parse.js");
		return parseRoadmap(given);
	} catch (error) {
		return { faults: [{
			path: "",
			message: `The check could not be loaded: ${error instanceof Error ? error.message : "unknown reason"}`
		}] };
	}
};
export { loadGiven };
