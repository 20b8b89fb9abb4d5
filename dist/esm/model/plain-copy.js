import { Allowance } from "./allowance.js";
import { pathToString } from "./fault.js";
import { didYouMean, expected, quote } from "./fault-message.js";
import { nearest } from "./near-miss.js";
import { ownEntries } from "./own-entries.js";
// src/model/plain-copy.ts
var pathOf = (place) => place?.around ? [...pathOf(place.around), place.key] : [];
var hasFields = (option) => typeof option === "object" && option.entries !== void 0;
var containerOf = (shape) => shape.wrapped ? containerOf(shape.wrapped) : shape.options?.find(hasFields) ?? shape;
/** Whether a text is shown as it is, so that a part of it is better than nothing. */
var isText = ({ wrapped, pipe }) => wrapped ? isText(wrapped) : pipe?.some(({ type }) => type === "non_empty") === true;
var isPlain = (value) => {
	if (typeof value === "object") return value === null;
	return [
		"number",
		"boolean",
		"undefined"
	].includes(typeof value);
};
/** Stands for what is no JSON, or of no use where it is: no schema takes a symbol. */
var standIn = (value) => {
	const type = Array.isArray(value) ? "list" : typeof value;
	return Symbol(`${type === "object" ? "an" : "a"} ${type}`);
};
/** Dates and addresses say themselves what they are in JSON; lists only where a library has taught them to. */
var asJson = (value) => {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	const { toJSON } = value;
	return typeof toJSON === "function" ? toJSON.call(value) : value;
};
var lists = /* @__PURE__ */ new WeakMap();
/** The fields of a schema: each object of data asks for them. */
var fieldsOf = (entries) => {
	const fields = lists.get(entries) ?? Object.entries(entries);
	lists.set(entries, fields);
	return fields;
};
/**
* Copies of any value whatsoever what a schema has a name for, and reads each part once: what is behind has no getter,
* proxy or cycle that could change or throw later, and what has no name is not looked at.
*/
var plainCopy = (schema, given) => {
	const faults = [];
	const hints = /* @__PURE__ */ new Map();
	const beyond = [];
	const allowance = new Allowance((place, fault) => {
		beyond.push({
			path: pathToString(pathOf(place)),
			...fault
		});
	});
	const copyFields = (entries, from, place) => {
		const placeOf = (key) => pathToString([...pathOf(place), key]);
		const keys = Object.keys(from);
		const isUnknown = (key) => !Object.hasOwn(entries, key) && /^[\w -]{1,40}$/.test(key);
		const unknown = allowance.guessable(keys.filter(isUnknown));
		const fields = [];
		for (const [key, shape] of fieldsOf(entries)) {
			const isOptional = shape.type === "optional";
			const value = keys.includes(key) ? copy(shape, from, key, place) : void 0;
			if (value !== void 0 || !isOptional) fields.push([key, value]);
			if (value !== void 0 || unknown.length === 0) continue;
			const near = nearest(key, unknown);
			if (near === void 0) continue;
			if (isOptional) faults.push({
				path: placeOf(near),
				message: expected("a known field", near),
				...didYouMean(key)
			});
			else hints.set(placeOf(key), `${near}: did you mean ${quote(key)}?`);
		}
		return ownEntries(Object.fromEntries(fields));
	};
	const copyItems = (item, from, place) => {
		const items = [];
		const count = allowance.itemsOf(from.length, place.key, place);
		while (items.length < count && allowance.hasRoom(place)) items.push(copy(item, from, items.length, place));
		return items;
	};
	const copy = (shape, from, key, around) => {
		try {
			const value = asJson(Reflect.get(from, key));
			const place = {
				around,
				key
			};
			if (typeof value === "string") return allowance.textOf(value, isText(shape), place);
			if (isPlain(value)) return value;
			const { entries, item } = containerOf(shape);
			if (item && Array.isArray(value)) return copyItems(item, value, place);
			if (typeof value === "object" && value && entries && !Array.isArray(value)) return copyFields(entries, value, place);
			return standIn(value);
		} catch {
			return Symbol("something that cannot be read");
		}
	};
	return {
		value: copy(schema, { given }, "given"),
		faults: [...beyond, ...faults],
		hints
	};
};
export { plainCopy };
