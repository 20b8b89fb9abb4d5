import type { Roadmap } from './roadmap.js';
/** How fast a reader goes through the range of each duration: by its least, its mean or its most. */
export declare const paces: readonly ["fast", "steady", "relaxed"];
export type Pace = (typeof paces)[number];
/** First and last day of a phase; one that is ongoing has no last. */
export interface PhaseDates {
    readonly start: string;
    readonly end: string | undefined;
}
/** When to learn what, for a reader who starts on a given date. */
export interface Plan {
    /** Dates of each phase by its id, in the order of the roadmap. */
    readonly phases: ReadonlyMap<string, PhaseDates>;
    /** Last day of the last phase that has one. */
    readonly finish: string | undefined;
}
/**
 * Puts phases one after the other. An ongoing one begins when those before it are done and holds up none:
 * the phase after it begins on the same day. What lies beyond year 9999 falls on its last day.
 *
 * @param start a plain date, such as `2026-12-01`
 */
export declare const planOf: ({ phases }: Pick<Roadmap, "phases">, start: string, pace: Pace) => Plan;
/**
 * Id of the phase that the reader is in on a date: none before the start; after the finish the last
 * ongoing one, if there is one.
 */
export declare const phaseOn: ({ phases }: Plan, date: string) => string | undefined;
