import { placeIn } from "./fault.js";
import { ownEntries } from "./own-entries.js";
// src/model/prune.ts
var isObject = (value) => typeof value === "object" && value !== null;
var prune = (data, removed) => {
	if (removed.size === 0) return {
		value: data,
		originalPath: (path) => path
	};
	const keptIndexes = /* @__PURE__ */ new Map();
	const copy = (value, place) => {
		if (!isObject(value)) return value;
		const kept = Object.entries(value).flatMap(([name, item]) => {
			const itsPlace = placeIn(place, Array.isArray(value) ? Number(name) : name);
			return removed.has(itsPlace) ? [] : [[name, copy(item, itsPlace)]];
		});
		if (!Array.isArray(value)) return ownEntries(Object.fromEntries(kept));
		const items = kept.map(([, item]) => item);
		keptIndexes.set(items, kept.map(([index]) => Number(index)));
		return items;
	};
	const value = copy(data, "");
	const originalPath = (path) => {
		let node = value;
		return path.map((key) => {
			const original = typeof key === "number" ? keptIndexes.get(node)?.[key] : void 0;
			node = isObject(node) ? Reflect.get(node, key) : void 0;
			return original ?? key;
		});
	};
	return {
		value,
		originalPath
	};
};
export { prune };
