import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Tells of each new fragment in the address of the page, whoever has put it there, while its host is in the page. */
export declare class AddressController implements ReactiveController {
    #private;
    /** The fragment that was told last. */
    seen: string;
    /** @param changed called for a fragment that differs from the one before */
    constructor(host: ReactiveControllerHost, changed: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    handleEvent({ type }: Event): void;
}
