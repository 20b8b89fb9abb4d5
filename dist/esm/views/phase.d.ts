import { type TemplateResult } from 'lit';
import type { PhaseExtras } from '../context/phase-extras.js';
import type { Tracking } from '../context/tracking.js';
import type { PhaseWords } from '../i18n/words.js';
import type { RankedLevel } from '../model/level.js';
import type { Phase } from '../model/roadmap.js';
export interface PhaseView extends PhaseExtras {
    readonly phase: Phase;
    /** Place in the roadmap, from 1. */
    readonly number: number;
    readonly level: RankedLevel | undefined;
    readonly open: boolean;
    /** False while what it opens to is still to be drawn, but for its slot: WebKit scrolls to the top when one is added. */
    readonly isDrawn?: boolean;
    readonly hideTools: boolean;
    readonly headingLevel: number;
    readonly tracking: Tracking | undefined;
    /** Drawn beside the number; undefined where a node shows it. */
    readonly status?: unknown;
    readonly words: PhaseWords;
}
/** One phase: a card that opens to what there is to learn, with a slot for what the host adds. */
export declare const phaseView: (view: PhaseView) => TemplateResult;
