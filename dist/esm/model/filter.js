// src/model/filter.ts
var noFilter = {
	query: "",
	levels: /* @__PURE__ */ new Set(),
	tool: void 0
};
export { noFilter };
