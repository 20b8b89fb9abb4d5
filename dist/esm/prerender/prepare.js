import { en } from "../i18n/en.js";
import { loadWords } from "../i18n/languages.js";
import { bundled } from "../loader/bundled.js";
import { oneOf } from "../model/allowed.js";
import { parseRoadmap } from "../model/parse.js";
import { formats } from "./options.js";
// src/prerender/prepare.ts
/** Nothing of what was asked for can be shown: its `faults` say why. */
var PrerenderError = class extends Error {
	name = "PrerenderError";
	faults;
	constructor(faults) {
		super(faults.map(({ path, message }) => `${path || "(whole)"}: ${message}`).join("\n"));
		this.faults = faults;
	}
};
var check = ({ roadmap: given, onFaults }) => {
	if ((given ?? void 0) === void 0) return bundled;
	const { roadmap, faults } = parseRoadmap(given);
	if (!roadmap) throw new PrerenderError(faults);
	if (faults.length > 0) onFaults?.(faults);
	return roadmap;
};
var prepare = async (options) => {
	const language = await loadWords(options.lang ?? "");
	return {
		format: oneOf(formats, options.format, "dsd"),
		roadmap: check(options),
		lang: options.lang,
		language,
		words: language ?? en
	};
};
export { PrerenderError, prepare };
