import { type Progress } from '../model/progress.js';
import type { ProgressStore } from './progress-store.js';
/** A step from what was done before, whatever that was, to what is done after. */
export type Change = (progress: Progress) => Progress;
export type ProgressProblem = 'unreadable' | 'notKept' | 'notSaved';
/** What has become of a change: the store has it, it lasts as long as the page, or it was taken back. */
export type Outcome = 'saved' | 'inMemory' | 'rolledBack';
/**
 * Takes progress to a store and back, one step after the other. What is shown is what is known to be kept, with the changes
 * that are on their way on top of it: to roll one back is to leave it out.
 */
export declare class ProgressKeeper {
    #private;
    isLoaded: boolean;
    problem: ProgressProblem | undefined;
    progress: Progress;
    /** @param isLocal whether others change the store too, and a save that fails leaves the reader with what this page holds */
    constructor(store: ProgressStore, id: string, isLocal: boolean, onChange: () => void);
    load(): void;
    /** Shows a change at once and has it kept. Resolves once that has ended, well or not. */
    change(change: Change): Promise<Outcome>;
    /** Takes over what another page has saved; nothing when it has cleared the store. */
    receive(value: unknown): void;
}
