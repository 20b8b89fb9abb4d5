import type { Phase, Roadmap } from './roadmap.js';
export interface FoundPhase {
    readonly phase: Phase;
    /** Its place in the roadmap, from 1. */
    readonly number: number;
}
/** A phase by its number (from 1) or its id; undefined when the roadmap has no such phase. */
export declare const findPhase: ({ phases }: Roadmap, name: string | number | undefined) => FoundPhase | undefined;
