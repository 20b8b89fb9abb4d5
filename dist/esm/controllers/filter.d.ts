import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Filter } from '../model/filter.js';
import type { Faq, Roadmap } from '../model/roadmap.js';
import { type DisclosureController } from './disclosure.js';
type Host = ReactiveControllerHost & HTMLElement;
/** What the reader searches and filters for, and what is left of the roadmap then. */
export declare class FilterController implements ReactiveController {
    #private;
    filter: Filter;
    /** Ids of the phases and questions that are left; undefined without a filter. */
    left: ReadonlySet<string> | undefined;
    /** False once the search could not be loaded. */
    canSearch: boolean;
    constructor(host: Host, disclosure: DisclosureController, roadmap: () => Roadmap | undefined);
    /** How many phases and questions a search has found, of those that are shown; undefined while there is no filter. */
    count(faq: Faq | undefined): {
        readonly phases: number;
        readonly questions: number;
    } | undefined;
    change(change: Partial<Filter>): void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
export {};
