import { didYouMean, expected, quote } from "./fault-message.js";
import { nearest } from "./near-miss.js";
// src/model/cross-check.ts
var reservedSlots = [
	"header",
	"promo",
	"footer"
];
var repeated = (lists) => {
	const seen = /* @__PURE__ */ new Set();
	return lists.flatMap(([path, items]) => items.flatMap(({ id }, index) => {
		if (seen.has(id)) return [{
			path: [
				...path,
				index,
				"id"
			],
			message: expected("an id that nothing else has", id)
		}];
		seen.add(id);
		return [];
	}));
};
/** Progress kept under an alias is that of one topic. */
var repeatedAliases = ({ phases }) => {
	const owners = new Map(phases.flatMap(({ topics }) => topics.map((topic) => [topic.id, topic])));
	return phases.flatMap(({ topics }, phase) => topics.flatMap((topic, index) => (topic.aliases ?? []).flatMap((alias, at) => {
		const owner = owners.get(alias) ?? topic;
		owners.set(alias, owner);
		if (owner === topic) return [];
		return [{
			path: [
				"phases",
				phase,
				"topics",
				index,
				"aliases",
				at
			],
			message: expected("an id that no other topic has or had", alias)
		}];
	})));
};
/** What no schema can say: ids are unique, phases name a level that exists and leave the named slots alone. */
var crossCheck = (roadmap) => {
	const { levels, phases, faq } = roadmap;
	const levelIds = levels.map(({ id }) => id);
	return [
		...repeated([[["levels"], levels]]),
		...repeated([[["phases"], phases], [["faq", "items"], faq?.items ?? []]]),
		...repeated(phases.map(({ topics }, phase) => [[
			"phases",
			phase,
			"topics"
		], topics])),
		...repeatedAliases(roadmap),
		...phases.flatMap(({ id, level }, index) => [...reservedSlots.includes(id) ? [{
			path: [
				"phases",
				index,
				"id"
			],
			message: expected(`an id other than ${reservedSlots.join(", ")}`, id)
		}] : [], ...levelIds.includes(level) ? [] : [{
			path: [
				"phases",
				index,
				"level"
			],
			message: expected(`one of ${[...new Set(levelIds)].map(quote).join(", ")}`, level),
			...didYouMean(nearest(level, levelIds))
		}]])
	];
};
export { crossCheck };
