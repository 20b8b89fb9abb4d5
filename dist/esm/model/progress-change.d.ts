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
export declare const namesOf: ({ id, aliases }: Topic) => readonly string[];
/** All topics of a roadmap in their order. */
export declare const topicsOf: ({ phases }: Roadmap) => readonly Topic[];
/**
 * What it means to tick or untick topics one after the other.
 *
 * @param done ids of what is done before
 * @param to whether they are ticked
 */
export declare const progressChanges: ({ phases }: Roadmap, done: ReadonlySet<string>, topics: ReadonlySet<Topic>, to: boolean) => readonly ProgressChange[];
