import type { ProgressWords } from '../i18n/words.js';
import type { Action, FileAction } from '../context/message.js';
import type { Plan } from '../model/plan.js';
import { type Progress } from '../model/progress.js';
import { type ProgressData } from '../model/progress-data.js';
import type { Roadmap } from '../model/roadmap.js';
import type { MessageController } from './message.js';
import type { OfferController } from './offer.js';
import type { ProgressController } from './progress.js';
interface Options {
    readonly progress: ProgressController;
    readonly messages: MessageController;
    readonly offer: OfferController;
}
/** Takes progress and plan out of the page and brings progress in, by the reader's own hand or the page's. */
export declare class CarryController {
    #private;
    constructor(host: EventTarget, { progress, messages, offer }: Options);
    /** What the reader can do with what is shown. */
    actions(roadmap: Roadmap, plan: Plan | undefined, words: ProgressWords): readonly (Action | FileAction)[];
    /** Adds progress from elsewhere. False when it was refused. */
    add(imported: Progress): Promise<boolean>;
    /** Adds progress that was exported. False when it is none of this roadmap's, or was refused. */
    import(value: unknown): Promise<boolean>;
    /** The progress of this roadmap as plain JSON. */
    export(): Promise<ProgressData | undefined>;
    reset(): Promise<boolean>;
}
export {};
