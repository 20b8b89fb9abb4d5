import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProgressWords } from '../i18n/words.js';
import type { Action, FileAction, Message } from '../model/message.js';
import type { Plan } from '../model/plan.js';
import { type ProgressData } from '../model/progress-data.js';
import type { Roadmap } from '../model/roadmap.js';
import type { ProgressController, ProgressProblem } from './progress.js';
/** In the words of whatever language the page has then. */
type Telling = (words: ProgressWords) => Message;
type Host = ReactiveControllerHost & HTMLElement;
/** Takes progress and plan out of the page and brings progress in, by the reader's own hand or the page's. */
export declare class CarryController implements ReactiveController {
    #private;
    /** What the reader is told now. */
    message: Telling | undefined;
    /** @param address that of the element with no phase named; without one it takes no progress from links */
    constructor(host: Host, progress: ProgressController, address: () => string | undefined);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Offers what a link carries here, once there is a progress to add it to. */
    receive(): void;
    /** Undefined where there is none any more: what was told of one is taken back, other messages stay. */
    tellProblem(problem: ProgressProblem | undefined): void;
    /** What the reader can do with what is shown. */
    actions(roadmap: Roadmap, plan: Plan | undefined, words: ProgressWords): readonly (Action | FileAction)[];
    /** Adds progress that was exported. False when it is none of this roadmap's, or was refused. */
    import(value: unknown): Promise<boolean>;
    /** All progress as plain JSON. */
    export(): Promise<ProgressData | undefined>;
    reset(): Promise<boolean>;
}
export {};
