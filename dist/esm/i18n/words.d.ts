import type { en } from './en.js';
import type { enPhase } from './en-phase.js';
type Widened<T> = T extends string ? string : T;
/** The words of one language: the same keys as English. */
export type Words = {
    readonly [Key in keyof typeof en]: Widened<(typeof en)[Key]>;
};
/** Those of them that a single phase needs. */
export type PhaseWords = Pick<Words, keyof typeof enPhase>;
export {};
