import type { Fault } from '../model/fault.js';
import type { Roadmap } from '../model/roadmap.js';
import { type Problem } from './remote.js';
/** What has become of something that was given to show. */
export interface Loaded {
    /** The valid part of the roadmap; absent when nothing of it can be shown. */
    readonly roadmap?: Roadmap;
    readonly faults: readonly Fault[];
    /** Why there is no roadmap; absent when there is one. */
    readonly problem?: Problem;
}
/** What an element is given to show: a roadmap, or the address of its JSON. */
export type Source = {
    readonly value: unknown;
} | {
    readonly address: string;
    /** Whether that has failed before. */
    readonly isRetry?: boolean;
    /** Whether a reader of the page may have written it. */
    readonly isPlaced?: boolean;
};
/** The roadmap that was given. Rejects with the reason of the signal when that is aborted, and for nothing else. */
export declare const loadRoadmap: (given: Source, signal: AbortSignal) => Promise<Loaded>;
