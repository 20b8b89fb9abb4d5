import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Method = 'addEventListener' | 'removeEventListener';
/** Adds or removes a listener for whatever may have changed the address of the page. */
export declare const listenForAddress: (method: Method, listener: EventListenerOrEventListenerObject) => void;
/**
 * Calls back once, as soon as the page or the reader has given the address a fragment: before that nothing leads to an
 * element.
 */
export declare class FirstFragmentController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, onFragment: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
