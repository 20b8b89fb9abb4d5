import { id, lang, levels, phases, title } from '../../data/mlops.json';
import { idFromTitle } from '../model/id-from-title.js';
import type { Roadmap } from '../model/roadmap.js';

/** Builds leave out ids that follow from titles. */
const withId = (topic: { readonly id?: string; readonly title: string }) => ({
  id: idFromTitle(topic.title),
  ...topic,
});

/** The bundled roadmap as far as a single phase needs it: a page with one does not pay for the rest. */
export const bundledPhases = {
  id,
  lang,
  title,
  levels,
  phases: phases.map((phase) => ({
    ...phase,
    topics: phase.topics.map(withId),
  })),
} as Roadmap;
