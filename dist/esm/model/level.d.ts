import type { Level, Roadmap } from './roadmap.js';
/** A level with its place among the levels, from 1: the number of its colour. */
export interface RankedLevel extends Level {
    readonly rank: number;
}
export declare const rankedLevels: ({ levels }: Roadmap) => ReadonlyMap<string, RankedLevel>;
