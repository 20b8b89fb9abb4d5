import { enNotices } from "../i18n/en-notices.js";
import { expected } from "../model/fault-message.js";
import { PrerenderError } from "./prepare.js";
// src/prerender/given-options.ts
var texts = [
	"src",
	"theme",
	"lang",
	"id",
	"promoHref",
	"parentHref",
	"start",
	"pace"
];
var lists = [
	"open",
	"hide",
	"level"
];
var isText = (value) => typeof value === "string";
/** What is wrong with the value of an option; undefined where nothing is. */
var faultIn = (name, value, tag) => {
	if (name === "phase") return isText(value) || typeof value === "number" ? void 0 : expected("a number or an id", value);
	if (name === "open" && tag === "roadmap-phase") return typeof value === "boolean" ? void 0 : expected("true or false", value);
	return (texts.includes(name) || lists.includes(name)) && !isText(value) ? expected("text", value) : void 0;
};
var joined = (name, value) => lists.includes(name) && Array.isArray(value) && value.every(isText) ? value.join(" ") : value;
/**
* Options as they are typed, also where no types are checked: null counts as not given, a list of words as those words.
* Throws a `PrerenderError` at what cannot be meant.
*/
var givenOptions = (options, tag) => {
	const given = Object.entries(options ?? {}).filter(([, value]) => (value ?? void 0) !== void 0).map(([name, value]) => [name, joined(name, value)]);
	const faults = given.flatMap(([name, value]) => {
		const message = faultIn(name, value, tag);
		return message === void 0 ? [] : {
			path: name,
			message
		};
	});
	if (tag === "roadmap-phase" && !given.some(([name]) => name === "phase")) faults.push({
		path: "phase",
		message: enNotices.noPhaseGiven
	});
	if (faults.length > 0) throw new PrerenderError(faults);
	return Object.fromEntries(given);
};
export { givenOptions };
