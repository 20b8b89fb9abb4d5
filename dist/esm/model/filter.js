// src/model/filter.ts
var noFilter = {
	query: "",
	levels: /* @__PURE__ */ new Set(),
	tool: void 0
};
/** Whether there is anything in a query to search for: signs alone are ignored. */
var hasWords = (query) => /[\p{L}\p{N}]/u.test(query);
/** Whether a filter asks for anything at all. */
var isFiltering = ({ query, levels, tool }) => hasWords(query) || levels.size > 0 || tool !== void 0;
/** Ids of the phases and questions left by level and tool. Questions have neither: they all stay. */
var filterByKind = ({ phases, faq }, { levels, tool }) => [...phases.filter((phase) => (levels.size === 0 || levels.has(phase.level)) && (tool === void 0 || phase.tools?.some(({ name }) => name === tool))).map(({ id }) => id), ...(faq?.items ?? []).map(({ id }) => id)];
export { filterByKind, hasWords, isFiltering, noFilter };
