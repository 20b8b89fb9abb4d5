import type { LitElement, ReactiveController } from 'lit';
import type { DisclosureMember } from '../context/roadmap-context.js';
/** Keeps what the page asks of an element until the element shows its roadmap, and then does it in the same order. */
export declare class CallsController implements ReactiveController {
    #private;
    constructor(host: LitElement, isReady: () => boolean);
    hostUpdated(): void;
    hostDisconnected(): void;
    /** Runs something now, or as soon as that is possible. */
    add(run: () => void): void;
    /** Opens or closes all of what an element shows. */
    setAll(disclosure: Pick<DisclosureMember, 'setAll'>, open: boolean): void;
    /** Resolves when something can be done. */
    ready(): Promise<void>;
}
