import type { Roadmap } from './roadmap.js';

const known = new WeakMap<Roadmap, Roadmap>();

/** A roadmap as it is where its tools are hidden; the same one each time. */
export const withoutTools = (roadmap: Roadmap): Roadmap => {
  const given = known.get(roadmap);
  if (given) return given;
  const phases = roadmap.phases.map(({ tools: _, ...phase }) => phase);
  const made = { ...roadmap, phases };
  known.set(roadmap, made);
  return made;
};
