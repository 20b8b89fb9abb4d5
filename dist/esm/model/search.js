import { containsAll, fold, queryWords } from "./normalize.js";
// src/model/search.ts
var indexes = /* @__PURE__ */ new WeakMap();
var textsOf = ({ title, tagline, topics, tools = [] }) => [
	title,
	tagline,
	...topics.flatMap((topic) => [topic.title, topic.detail]),
	...tools.map(({ name }) => name)
];
var foldAll = (texts) => texts.map((text = "") => fold(text)).join("\n");
/** What is searched, by the id of its phase or question. */
var indexOf = (roadmap) => {
	const index = indexes.get(roadmap) ?? new Map([...roadmap.phases.map((phase) => [phase.id, foldAll(textsOf(phase))]), ...(roadmap.faq?.items ?? []).map(({ id, question, answer }) => [id, foldAll([question, answer])])]);
	indexes.set(roadmap, index);
	return index;
};
/** Ids of the phases and questions in which every word of a query occurs. */
var search = (roadmap, query) => {
	const words = queryWords(query);
	const ids = /* @__PURE__ */ new Set();
	for (const [id, text] of indexOf(roadmap)) if (containsAll(text, words)) ids.add(id);
	return ids;
};
export { search };
