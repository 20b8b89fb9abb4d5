import { bundled } from '../../../src/loader/bundled.js';
import type { Roadmap } from '../../../src/model/roadmap.js';

/** A roadmap of so many phases: those of the bundled one over and over, each with ids of its own. */
export const longRoadmap = (length: number): Roadmap => ({
  ...bundled,
  id: `long-${String(length)}`,
  phases: Array.from({ length }, (_, index) =>
    bundled.phases.slice(index % bundled.phases.length).slice(0, 1),
  )
    .flat()
    .map((phase, index) => ({
      ...phase,
      id: `${phase.id}-${String(index)}`,
      topics: phase.topics.map(({ id, ...topic }) => ({ ...topic, id: `${id}-${String(index)}` })),
    })),
});
