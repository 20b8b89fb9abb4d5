// src/model/cross-check.ts
var reservedSlots = [
	"header",
	"promo",
	"footer"
];
var repeated = (named) => {
	const seen = /* @__PURE__ */ new Set();
	return named.flatMap(([path, id]) => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return [{
			path,
			message: `Repeated id: Expected "${id}" once only`
		}];
	});
};
/** What no schema can say: ids are unique, phases name a level that exists and leave the named slots alone. */
var crossCheck = ({ levels, phases, faq }) => {
	const levelIds = levels.map(({ id }) => id);
	return [
		...repeated(levelIds.map((id, index) => [[
			"levels",
			index,
			"id"
		], id])),
		...repeated([...phases.map(({ id }, index) => [[
			"phases",
			index,
			"id"
		], id]), ...(faq?.items ?? []).map(({ id }, index) => [[
			"faq",
			"items",
			index,
			"id"
		], id])]),
		...repeated(phases.flatMap(({ topics }, phase) => topics.map(({ id }, topic) => [[
			"phases",
			phase,
			"topics",
			topic,
			"id"
		], id]))),
		...phases.flatMap(({ id, level }, index) => [...reservedSlots.includes(id) ? [{
			path: [
				"phases",
				index,
				"id"
			],
			message: `Reserved id: "${id}" is the name of a slot`
		}] : [], ...levelIds.includes(level) ? [] : [{
			path: [
				"phases",
				index,
				"level"
			],
			message: `Unknown level: Expected one of ${[...new Set(levelIds)].join(", ")} but received "${level}"`
		}]])
	];
};
export { crossCheck };
