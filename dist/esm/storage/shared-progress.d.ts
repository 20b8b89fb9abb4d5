import { type Progress } from '../model/progress.js';
import { localStore } from './local-store.js';
import { type Outcome, type ProgressProblem } from './progress-keeper.js';
import type { ProgressStore } from './progress-store.js';
interface Options {
    /** Tells what others save in the store. Then it is one that pages share with nobody between them. */
    readonly watch?: typeof localStore.watch;
    readonly now?: () => number;
}
/** The progress that all elements of a roadmap share which keep it in the same place. */
export declare class SharedProgress {
    #private;
    constructor(store: ProgressStore, roadmapId: string, { watch, now }?: Options);
    /** What is shown: what is kept and what is about to be. The same value until it changes. */
    get progress(): Progress;
    /** Whether loading has ended, well or not. */
    get isLoaded(): boolean;
    /**
     * `unreadable`: what is kept cannot be read, so it is left as it is; `notKept`: the browser keeps nothing (more). In both
     * cases progress lives as long as the page. `notSaved`: the host did not take the last change, which was rolled back.
     */
    get problem(): ProgressProblem | undefined;
    /** Whether there was a reset to undo. */
    get canUndo(): boolean;
    /**
     * Calls back after every change, until the function that it gives is called. The first to subscribe has it loaded: at once
     * where the store answers at once.
     */
    subscribe(onChange: () => void): () => void;
    /** Ticks or unticks topics. Like all that follows: shown at once; resolves with what has become of it. */
    tick(ids: Iterable<string>, done: boolean): Promise<Outcome>;
    setStart(start: string | undefined): Promise<Outcome>;
    /** Adds progress from elsewhere: nothing is unticked, a start date stays. */
    add(imported: Progress): Promise<Outcome>;
    /**
     * Makes these topics undone and takes away the start date. Other ids stay: they may be those of another site, which has a roadmap
     * of the same id at the same origin.
     */
    reset(ids: Iterable<string>): Promise<Outcome>;
    /** Brings back what was done before the last reset, and keeps what was ticked since. */
    undoReset(): Promise<Outcome>;
}
/** The one for this store and roadmap; without a store, that of this browser. */
export declare const sharedProgress: (roadmapId: string, store?: ProgressStore) => SharedProgress;
export {};
