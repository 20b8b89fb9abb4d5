import { type Fault } from './fault.js';
import type { Roadmap } from './roadmap.js';
export interface ParseResult {
    /** The valid part of the roadmap; absent when nothing of it can be shown. */
    readonly roadmap?: Roadmap;
    readonly faults: readonly Fault[];
}
/**
 * Checks any value whatsoever against the schema of a roadmap. What is wrong is named and left out, the rest is kept:
 * an optional field goes alone, a required one takes the item it belongs to with it. Never throws.
 */
export declare const parseRoadmap: (given: unknown) => ParseResult;
