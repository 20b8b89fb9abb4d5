import { didYouMean, expected, quote } from "./fault-message.js";
import { nearest } from "./near-miss.js";
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
			message: expected("an id that nothing else has", id)
		}];
	});
};
/** Progress kept under an alias is that of one topic. */
var repeatedAliases = ({ phases }) => {
	const topics = phases.flatMap((phase, at) => phase.topics.map((topic, index) => ({
		topic,
		path: [
			"phases",
			at,
			"topics",
			index
		]
	})));
	const owners = new Map(topics.map(({ topic }) => [topic.id, topic]));
	return topics.flatMap(({ topic, path }) => (topic.aliases ?? []).flatMap((alias, index) => {
		const owner = owners.get(alias) ?? topic;
		owners.set(alias, owner);
		if (owner === topic) return [];
		return [{
			path: [
				...path,
				"aliases",
				index
			],
			message: expected("an id that no other topic has or had", alias)
		}];
	}));
};
/** What no schema can say: ids are unique, phases name a level that exists and leave the named slots alone. */
var crossCheck = (roadmap) => {
	const { levels, phases, faq } = roadmap;
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
