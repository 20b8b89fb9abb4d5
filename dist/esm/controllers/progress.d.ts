import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Progress } from '../model/progress.js';
import type { Roadmap, Topic } from '../model/roadmap.js';
import type { SharedProgress } from '../storage/shared-progress.js';
/** What the reader is told of their progress; `notKept` and `unreadable` once a page. */
export type ProgressProblem = NonNullable<SharedProgress['problem']>;
type Host = ReactiveControllerHost & HTMLElement;
/** What the reader of an element has done, and may do: it asks the page before each change, and reports it when it is saved. */
export declare class ProgressController implements ReactiveController {
    #private;
    constructor(host: Host, onProblem: (problem: ProgressProblem | undefined) => void);
    /** That of which it is the progress. */
    get roadmap(): Roadmap | undefined;
    /** As it is to be shown; undefined where nothing can be ticked. */
    get progress(): Progress | undefined;
    /** Whether what has been kept is in it by now. */
    get isKnown(): boolean;
    get canUndo(): boolean;
    /** Takes what is shown now; does nothing when it is the same as before. */
    take(shared: SharedProgress | undefined, roadmap: Roadmap | undefined): void;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Settles as soon as it is known; at once where nothing can be ticked. */
    whenKnown(): Promise<void>;
    /** Ticks or unticks those of the topics that the page does not refuse. False when none is left or it was taken back. */
    tick(topics: readonly Topic[], done: boolean): Promise<boolean>;
    /** Adds what is done elsewhere, and gives the number of topics that are done by it; undefined when it was not taken. */
    add(imported: Progress): Promise<number | undefined>;
    /** Forgets all of this roadmap, unless the page refuses a part of it. It can be undone for as long as the page lives. */
    reset(): Promise<boolean>;
    undoReset(): Promise<void>;
    setStart(start: string | undefined): void;
}
export {};
