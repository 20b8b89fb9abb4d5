import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Tracking } from '../context/tracking.js';
import type { ProgressWords } from '../i18n/words.js';
import type { ProgressData } from '../model/progress-data.js';
import type { Roadmap } from '../model/roadmap.js';
import type { ProgressStore } from '../storage/progress-store.js';
export type TrackerHost = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly progress: boolean;
    readonly progressStore: ProgressStore | undefined;
    readonly start: string | undefined;
    readonly pace?: string | undefined;
};
/** What the tracker needs to know of its host and the page cannot see. */
interface Surroundings {
    /** Address of the element with no phase named; only a whole roadmap has one, and takes progress from links. */
    readonly address: () => string | undefined;
    /** Whether the roadmap that is asked for is yet to come. */
    readonly isLoading: () => boolean;
}
/** Progress and plan of an element: all that it does not have with it from the start. */
export declare class Tracker implements ReactiveController {
    #private;
    constructor(host: TrackerHost, surroundings: Surroundings);
    hostUpdated(): void;
    hostDisconnected(): void;
    /** How both are to be shown now; the same as before while nothing has changed, undefined without either. */
    track(roadmap: Roadmap | undefined, words?: ProgressWords): Tracking | undefined;
    export(): Promise<ProgressData | undefined>;
    import(value: unknown): Promise<boolean>;
    reset(): Promise<boolean>;
}
export {};
