import { search } from "./search.js";
// src/model/narrow.ts
/** Whether there is anything in a query to search for: signs alone are ignored. */
var hasWords = (query) => /[\p{L}\p{N}]/u.test(query);
/** Whether a filter asks for anything at all. */
var isFiltering = ({ query, levels, tool }) => hasWords(query) || levels.size > 0 || tool !== void 0;
/** Ids of the phases and questions left by level and tool. Questions have neither: they all stay. */
var filterByKind = ({ phases, faq }, { levels, tool }) => [...phases.filter((phase) => (levels.size === 0 || levels.has(phase.level)) && (tool === void 0 || phase.tools?.some(({ name }) => name === tool))).map(({ id }) => id), ...(faq?.items ?? []).map(({ id }) => id)];
/** Ids of the phases and questions that a filter leaves; undefined when it asks for nothing. */
var narrow = (roadmap, filter) => {
	if (!isFiltering(filter)) return void 0;
	const found = hasWords(filter.query) ? search(roadmap, filter.query) : void 0;
	return new Set(filterByKind(roadmap, filter).filter((id) => found?.has(id) ?? true));
};
export { filterByKind, hasWords, isFiltering, narrow };
