import { keyPrefix } from "./key.js";
// src/storage/kept.ts
/**
* Ids of what is done as it is kept in this browser, before any code for progress has been loaded; none if anything is wrong.
*/
var keptDone = (roadmapId) => {
	try {
		const { version, done } = JSON.parse(localStorage[keyPrefix + roadmapId]);
		return new Set(version === 1 && done.flat());
	} catch {
		return /* @__PURE__ */ new Set();
	}
};
export { keptDone };
