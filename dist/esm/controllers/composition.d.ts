import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Whether the author has put phases or questions of their own choice inside an element. */
export declare class CompositionController implements ReactiveController {
    #private;
    /** Whether they take the place of the timeline. */
    composed: boolean;
    hasFaq: boolean;
    constructor(host: ReactiveControllerHost & HTMLElement);
    hostConnected(): void;
    hostDisconnected(): void;
}
