import type { ReactiveControllerHost } from 'lit';
import type { AllWords, Words } from '../i18n/words.js';
import { type Filter } from '../model/filter.js';
import type { Faq, Roadmap } from '../model/roadmap.js';
import type { DisclosureGroupController } from './disclosure-group.js';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: ParentNode;
    readonly hide: string;
};
/**
 * What the reader searches and filters for.
 *
 * What that comes to is left to what is loaded on first use: most readers neither search nor filter.
 */
export declare class FilterController {
    #private;
    filter: Filter;
    /** The tool that was pressed last. */
    pressed: HTMLElement | undefined;
    /** Settles when what filters has been loaded or cannot be; undefined otherwise. */
    loading: Promise<void> | undefined;
    /** False once what searches could not be loaded. */
    canSearch: boolean;
    readonly host: Host;
    readonly disclosure: DisclosureGroupController;
    readonly roadmap: () => Roadmap | undefined;
    constructor(host: Host, disclosure: DisclosureGroupController, roadmap: () => Roadmap | undefined);
    /**
     * What the toolbar shows of it, given the questions that are shown.
     *
     * @param translated undefined for English
     */
    view(faq: Faq | undefined, words: Words, translated: AllWords | undefined): {
        filter: Filter;
        result: import("./find.js").Result | undefined;
        canSearch: boolean;
        onFilter: (change: Partial<Filter>) => void;
    };
    /** Shows only the levels that an author asks for, as far as the roadmap has them; anew for another wish or roadmap. */
    showLevels(asked: string, { id, levels }: Roadmap): void;
    readonly change: (change: Partial<Filter>) => void;
}
export {};
