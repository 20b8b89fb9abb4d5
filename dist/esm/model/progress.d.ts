/** What a reader has done of one roadmap. Values never change: every rule gives a new one. */
export interface Progress {
    /** Ids of the topics that are done; also of topics that the roadmap does not have, or no longer. */
    readonly done: ReadonlySet<string>;
    /** When each topic was last ticked or unticked, in milliseconds since 1970: merging goes by it. */
    readonly changed: ReadonlyMap<string, number>;
    /** Start date that the reader has set, an ISO plain date. */
    readonly start: string | undefined;
    /** When they set it, 0 for never. */
    readonly startChanged: number;
}
export declare const noProgress: Progress;
/**
 * A time of change that can be trusted as far as it goes, else 0. It asks no clock: all who read the same value must
 * get the same time, or two of them could correct each other for ever.
 */
export declare const changeTime: (value: unknown) => number;
/** Ticks or unticks topics. Those that are so already keep the time of their last change; if all are, it is the same value. */
export declare const withDone: (progress: Progress, ids: Iterable<string>, done: boolean, time: number) => Progress;
/** What of it concerns these topics, and the start date. */
export declare const onlyOf: (progress: Progress, ids: ReadonlySet<string>) => Progress;
/** Sets the start date or takes it away, which anything that is no date does as well. */
export declare const withStart: (progress: Progress, start: string | undefined, time: number) => Progress;
/**
 * Brings together what was changed in two places: of each topic the later change counts, at the same time the one that
 * ticked it. Whatever is merged in whatever order and however often, the outcome is the same.
 */
export declare const mergeProgress: (a: Progress, b: Progress) => Progress;
/** Whether both say the same, also about when. */
export declare const sameProgress: (a: Progress, b: Progress) => boolean;
