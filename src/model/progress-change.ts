import { countDone, isDone } from './done.js';
import type { Phase, Roadmap, Topic } from './roadmap.js';

/** How many of some topics are done. */
export interface Totals {
  readonly done: number;
  readonly topics: number;
}

/** A topic that is ticked or unticked, with the totals then. */
export interface ProgressChange {
  readonly phase: Phase;
  readonly topic: Topic;
  readonly totals: Totals;
  readonly phaseTotals: Totals;
}

/** All names of a topic: its id and those it had. */
export const namesOf = ({ id, aliases = [] }: Topic): readonly string[] => [id, ...aliases];

/** All topics of a roadmap in their order. */
export const topicsOf = ({ phases }: Roadmap): readonly Topic[] =>
  phases.flatMap(({ topics }) => topics);

/**
 * What it means to tick or untick topics one after the other.
 *
 * @param done ids of what is done before
 * @param to whether they are ticked
 */
export const progressChanges = (
  { phases }: Roadmap,
  done: ReadonlySet<string>,
  topics: ReadonlySet<Topic>,
  to: boolean,
): readonly ProgressChange[] => {
  const all = phases.flatMap((phase) => phase.topics);
  let allDone = countDone(all, done);
  return phases.flatMap((phase) => {
    let phaseDone = countDone(phase.topics, done);
    return phase.topics
      .filter((topic) => topics.has(topic))
      .map((topic) => {
        const step = Number(to) - Number(isDone(topic, done));
        phaseDone += step;
        allDone += step;
        return {
          phase,
          topic,
          totals: { done: allDone, topics: all.length },
          phaseTotals: { done: phaseDone, topics: phase.topics.length },
        };
      });
  });
};
