/**
 * Ids of what is done as it is kept in this browser, before any code for progress has been loaded; none if anything is wrong.
 */
export declare const keptDone: (roadmapId: string) => ReadonlySet<string>;
