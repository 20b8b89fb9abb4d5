// src/model/without-tools.ts
var known = /* @__PURE__ */ new WeakMap();
/** A roadmap as it is where its tools are hidden; the same one each time. */
var withoutTools = (roadmap) => {
	const given = known.get(roadmap);
	if (given) return given;
	const phases = roadmap.phases.map(({ tools: _, ...phase }) => phase);
	const made = {
		...roadmap,
		phases
	};
	known.set(roadmap, made);
	return made;
};
export { withoutTools };
