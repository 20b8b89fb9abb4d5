// src/model/find-phase.ts
/** A phase by its number (from 1) or its id; undefined when the roadmap has no such phase. */
var findPhase = ({ phases }, name) => {
	const text = String(name ?? "").trim();
	const index = /^\d+$/.test(text) ? Number(text) - 1 : phases.findIndex(({ id }) => id === text);
	const phase = phases[index];
	return phase && {
		phase,
		number: index + 1
	};
};
export { findPhase };
