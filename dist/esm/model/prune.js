import { pathToString } from "./fault.js";
// src/model/prune.ts
var isObject = (value) => typeof value === "object" && value !== null;
var prune = (data, removed) => {
	const keptIndexes = /* @__PURE__ */ new Map();
	const copy = (value, path) => {
		if (!isObject(value)) return value;
		const entries = Object.entries(value).map(([key, item]) => [Array.isArray(value) ? Number(key) : key, item]).filter(([key]) => !removed.has(pathToString([...path, key])));
		const copies = entries.map(([key, item]) => [key, copy(item, [...path, key])]);
		if (!Array.isArray(value)) return Object.fromEntries(copies);
		const items = copies.map(([, item]) => item);
		keptIndexes.set(items, entries.map(([key]) => Number(key)));
		return items;
	};
	const value = copy(data, []);
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
