import type { ReactiveControllerHost } from 'lit';
import type { Roadmap } from '../model/roadmap.js';
import type { DisclosureController } from './disclosure.js';
/** Where permalinks lead. */
export interface PermalinkTarget {
    readonly host: ReactiveControllerHost & HTMLElement & {
        readonly renderRoot: ParentNode & EventTarget;
        /** Whether a reader of the page may have put it there. */
        readonly isPlaced?: boolean | undefined;
    };
    readonly disclosure: DisclosureController;
    /** Undefined while there is none, or where the element around it follows the links. */
    readonly roadmap: () => Roadmap | undefined;
}
/** Fired by our own scripts when they have changed the fragment, which then leads nowhere. */
export declare const ownChange = "roadmap-address";
/** What the addresses start with: the page, whatever it says its links are relative to, and the id of element or roadmap. */
export declare const addressOf: ({ host, roadmap }: PermalinkTarget, id: string) => string;
/** Without an entry in the history: going back leaves the page, as it did before. */
export declare const showAddress: (href: string) => void;
