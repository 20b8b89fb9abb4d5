import type { ReactiveControllerHost } from 'lit';
import { type Progress } from '../model/progress.js';
import type { MessageController } from './message.js';
interface Options {
    /** Address of the element with no phase named; without one it takes no progress from links. */
    readonly address: () => string | undefined;
    readonly messages: MessageController;
    readonly onAccept: (progress: Progress) => void;
}
/** Progress in a link: where it leads, the reader is offered to add it to their own. */
export declare class OfferController {
    #private;
    constructor(host: ReactiveControllerHost, options: Options);
    /** The link that carries what is done; undefined where no link can lead to the element. */
    linkTo(done: readonly string[]): string | undefined;
    /** Offers what a link carries here; called when there is a progress to add it to. */
    receive(): void;
}
export {};
