import { type TemplateResult } from 'lit';
import type { Tracking } from '../context/tracking.js';
import type { Words } from '../i18n/words.js';
import type { Filter } from '../model/filter.js';
import type { RankedLevel } from '../model/level.js';
/** What the reader can do with a roadmap as a whole. */
export interface ControlsView {
    readonly levels: ReadonlyMap<string, RankedLevel>;
    /** Language of the levels' names. */
    readonly lang: string | undefined;
    readonly filter: Filter;
    /** What a search has found, and what ends it, in words; undefined while there is none. */
    readonly result: {
        readonly text: string;
        readonly showAll: string;
        readonly onShowAll: () => void;
    } | undefined;
    readonly canSearch: boolean;
    readonly allOpen: boolean;
    readonly onFilter: (change: Partial<Filter>) => void;
    /** Opens or closes everything; undefined where there is to be no such button. */
    readonly onToggleAll: (() => void) | undefined;
    readonly tracking: Tracking | undefined;
    readonly words: Words;
}
/** The toolbar: levels and search to filter with, and what opens, closes and prints everything. */
export declare const controlsView: (view: ControlsView) => TemplateResult;
