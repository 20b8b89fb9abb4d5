import { type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { RankedLevel } from '../model/level.js';
export interface ControlsView {
    readonly levels: ReadonlyMap<string, RankedLevel>;
    readonly allOpen: boolean;
    /** Opens or closes everything; undefined where there is to be no such button. */
    readonly onToggleAll: (() => void) | undefined;
    readonly words: Words;
}
/** The toolbar: what the colours mean, and the button that opens or closes everything. */
export declare const controlsView: ({ levels, allOpen, onToggleAll, words, }: ControlsView) => TemplateResult;
