import type { Tracking } from '../../context/tracking.js';
import type { ProgressStore } from '../../storage/progress-store.js';
interface Asked {
    readonly progress: boolean;
    readonly progressStore: ProgressStore | undefined;
}
/** Ids of the topics that are done, as far as it is known, which is before the code for it is loaded. */
export declare const knownDone: ({ progress, progressStore }: Asked, tracking: Tracking | undefined, id: string) => ReadonlySet<string> | undefined;
export {};
