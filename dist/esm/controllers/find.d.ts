import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AllWords, Words } from '../i18n/words.js';
import { type Filter } from '../model/filter.js';
import type { Faq, Roadmap } from '../model/roadmap.js';
import type { DisclosureGroupController } from './disclosure-group.js';
/** What the reader is told of a search, and what the button says that ends it. */
export interface Result {
    readonly text: string;
    readonly showAll: string;
    readonly onShowAll: () => void;
}
/** What is to be filtered, and for what. */
export interface FindTarget {
    readonly host: ReactiveControllerHost & HTMLElement & {
        readonly renderRoot: ParentNode;
        readonly hide: string;
    };
    readonly disclosure: DisclosureGroupController;
    readonly roadmap: () => Roadmap | undefined;
    readonly filter: Filter;
    readonly change: (change: Partial<Filter>) => void;
    /** The tool that was pressed last. */
    readonly pressed: HTMLElement | undefined;
}
/** Does what a filter asks for: steps back what is not wanted, opens and marks what is found, and tells the page. */
export declare class FindController implements ReactiveController {
    #private;
    constructor(target: FindTarget);
    /**
     * How much is found of what is shown; undefined while there is no filter.
     *
     * @param translated undefined for English
     */
    result(faq: Faq | undefined, words: Words, translated: AllWords | undefined): Result | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
}
