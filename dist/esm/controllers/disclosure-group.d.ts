import type { DisclosureMember } from '../context/roadmap-context.js';
import { DisclosureController, type DisclosureHost, type DisclosureOptions } from './disclosure.js';
interface GroupOptions extends DisclosureOptions {
    /** Whether opening one closes the others of its kind. */
    readonly exclusive: () => boolean;
}
/** The phases and questions of an element together with those of the elements inside it. */
export declare class DisclosureGroupController extends DisclosureController {
    #private;
    /** Those of the elements inside the host. */
    readonly members: Set<DisclosureMember>;
    /** Another number after each time that many have opened or closed at once. */
    turn: number;
    constructor(host: DisclosureHost, options: GroupOptions);
    get allOpen(): boolean;
    get all(): readonly HTMLDetailsElement[];
    /** Many: opening one of them does not close the others. */
    setAll(open: boolean, matches?: (details: HTMLDetailsElement) => boolean, many?: boolean): void;
    readonly toggleAll: () => void;
    revealAll(on: boolean): void;
}
export {};
