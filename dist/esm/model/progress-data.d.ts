import { type Fault } from './fault.js';
import { type Progress } from './progress.js';
import type { Roadmap } from './roadmap.js';
/** Progress as plain JSON: what is stored, exported and imported. `version` and `done` are enough. */
export interface ProgressData {
    readonly version: 1;
    /** Id of the roadmap. */
    readonly roadmap: string;
    /** Ids of the topics that are done. */
    readonly done: readonly string[];
    /** When topics were last ticked or unticked, by their ids, in milliseconds since 1970. */
    readonly changed?: Readonly<Record<string, number>>;
    /** Start date that the reader has set: YYYY-MM-DD. */
    readonly start?: string;
    readonly startChanged?: number;
}
/** What comes of reading progress: all of it, or why nothing. */
export type Reading<Problem extends string = 'newer' | 'unreadable'> = {
    readonly progress: Progress;
} | {
    readonly problem: Problem;
    readonly fault: Fault;
};
/** Characters of an export that are read; what is longer cannot be one. */
export declare const exportLimit = 1000000;
/** Reads what was stored, whatever it is; nothing stored is no progress. Never throws. */
export declare const readProgress: (value: unknown) => Reading;
/** Reads what a reader or host brings along: an object or its JSON text, of this roadmap. Never throws. */
export declare const readExport: (value: unknown, roadmapId: string) => Reading<"unreadable" | "newer" | "otherRoadmap" | "tooLarge">;
/** As plain JSON, without what is not known. */
export declare const progressToData: ({ done, changed, start, startChanged }: Progress, roadmapId: string) => ProgressData;
/**
 * To take along: the topics of this roadmap under the ids that they have today, in their order. Other ids are those of an earlier
 * version of it, or of another site that has a roadmap of the same id at the same origin: they are none of its reader's business.
 */
export declare const exportOf: (progress: Progress, roadmap: Roadmap) => ProgressData;
