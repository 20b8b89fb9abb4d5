import { normalize, queryWords } from "./normalize.js";
// src/model/search.ts
var indexes = /* @__PURE__ */ new WeakMap();
var textOf = ({ title, tagline, topics, tools = [] }) => [
	title,
	tagline,
	...topics.flatMap((topic) => [topic.title, topic.detail]),
	...tools.map(({ name }) => name)
].join(" ");
/** What is searched, by the id of its phase or question. */
var indexOf = (roadmap) => {
	const index = indexes.get(roadmap) ?? new Map([...roadmap.phases.map((phase) => [phase.id, normalize(textOf(phase))]), ...(roadmap.faq?.items ?? []).map(({ id, question, answer }) => [id, normalize(`${question} ${answer}`)])]);
	indexes.set(roadmap, index);
	return index;
};
/** Ids of the phases and questions in which every word of a query occurs. */
var search = (roadmap, query) => {
	const words = queryWords(query);
	const ids = /* @__PURE__ */ new Set();
	for (const [id, text] of indexOf(roadmap)) if (words.every((word) => text.includes(word))) ids.add(id);
	return ids;
};
export { search };
