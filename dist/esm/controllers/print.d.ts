import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DisclosureController } from './disclosure.js';
/** Opens everything for the printer, where style sheets alone cannot, and brings back what was open. */
export declare class PrintController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, disclosure: DisclosureController);
    hostConnected(): void;
    hostDisconnected(): void;
}
