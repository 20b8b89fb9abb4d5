import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Filter } from '../model/filter.js';
import type { Faq, Roadmap } from '../model/roadmap.js';
import type { DisclosureGroupController } from './disclosure-group.js';
/** How many phases and questions are found. */
export interface Found {
    readonly phases: number;
    readonly questions: number;
}
/** What is to be filtered, and for what. */
export interface FindTarget {
    readonly host: ReactiveControllerHost & HTMLElement;
    readonly disclosure: DisclosureGroupController;
    readonly roadmap: () => Roadmap | undefined;
    readonly filter: Filter;
}
/** Does what a filter asks for: steps back what is not wanted, opens and marks what is found, and tells the page. */
export declare class FindController implements ReactiveController {
    #private;
    constructor(target: FindTarget);
    /** How much is found of what is shown; undefined while there is no filter. */
    count(faq: Faq | undefined): Found | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
}
