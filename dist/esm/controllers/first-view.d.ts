import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: ParentNode;
};
/** Leaves what closed phases open to for the moment after the first view, in which nobody sees it. */
export declare class FirstViewController implements ReactiveController {
    #private;
    /** Which phases are drawn as if they were open, by id; undefined for all. */
    bodies: Pick<ReadonlySet<string>, 'has'> | undefined;
    /** Resolves when all are; undefined where nothing was left. */
    whole: Promise<void> | undefined;
    constructor(host: Host);
    hostConnected(): void;
    hostUpdated(): void;
}
export {};
