import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DisclosureMember } from '../context/roadmap-context.js';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: ParentNode & EventTarget;
};
/** Id of the phase or question that a disclosure shows. */
export declare const idOf: ({ dataset }: HTMLDetailsElement) => string;
interface Options {
    /** Ids of the phases and questions that the host shows now. */
    readonly ids: () => readonly string[];
    /** Whether opening one closes the others of its kind. */
    readonly exclusive?: () => boolean;
    /** Called when one has opened or closed, or all start anew. */
    readonly changed?: () => void;
}
/**
 * Which phases and questions of an element, and of the elements inside it, are open.
 *
 * Asks the page before the reader's click or a method opens or closes one, and takes note of what the browser
 * has done by itself, as its find-in-page does.
 */
export declare class DisclosureController implements ReactiveController, DisclosureMember {
    #private;
    /** Those of the elements inside the host. */
    readonly members: Set<DisclosureMember>;
    constructor(host: Host, options: Options);
    /** Whether all are open but those that the page has refused to open. */
    get allOpen(): boolean;
    hostConnected(): void;
    hostUpdated(): void;
    isOpen(id: string): boolean;
    /** Sets what is open without asking, as for a first view. */
    reset(open: Iterable<string>): void;
    get all(): readonly HTMLDetailsElement[];
    /** Ids of what is open. */
    get openIds(): ReadonlySet<string>;
    setAll(open: boolean, matches?: (details: HTMLDetailsElement) => boolean): void;
    /** Opens these and closes the others, also where opening one closes the others. */
    openOnly(isWanted: (id: string) => boolean): void;
    /** Shows all as open, whatever they are, or no longer. */
    revealAll(on: boolean): void;
}
export {};
