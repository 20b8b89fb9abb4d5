import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DisclosureMember } from '../context/roadmap-context.js';
export type DisclosureHost = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: ParentNode & EventTarget;
};
/** Id of the phase or question that a disclosure shows. */
export declare const idOf: ({ dataset }: HTMLDetailsElement) => string;
export interface DisclosureOptions {
    /** Ids of the phases and questions that the host shows now. */
    readonly ids: () => readonly string[];
    /** Called when one has opened or closed, or all start anew. */
    readonly changed?: () => void;
}
/**
 * Which phases and questions of an element are open.
 *
 * Asks the page before the reader's click or a method opens or closes one, and takes note of what the browser
 * has done by itself, as its find-in-page does.
 */
export declare class DisclosureController implements ReactiveController, DisclosureMember {
    #private;
    /** Whether all show as open, whatever they are. */
    revealing: boolean;
    constructor(host: DisclosureHost, options: DisclosureOptions);
    /** Whether all are open but those that the page has refused to open. */
    get allOpen(): boolean;
    hostConnected(): void;
    hostUpdated(): void;
    isOpen(id: string): boolean;
    /** Sets what is open without asking, as for a first view. */
    reset(open: Iterable<string>): void;
    get all(): readonly HTMLDetailsElement[];
    /** Tells whether the element, or one of our elements inside it, has drawn a node. Slotted content is the author's. */
    contains(element: Element): boolean;
    setAll(open: boolean, matches?: (details: HTMLDetailsElement) => boolean): void;
    /** Shows all as open, whatever they are, or no longer. */
    revealAll(on: boolean): void;
}
