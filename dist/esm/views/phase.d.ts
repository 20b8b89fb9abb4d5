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
    readonly hideTools: boolean;
    readonly headingLevel: number;
    readonly tracking: Tracking | undefined;
    /** Drawn beside the number; undefined where a node shows it. */
    readonly status?: unknown;
    readonly words: PhaseWords;
}
/** What there is to learn, and with which tools. */
export declare const phaseContent: (view: PhaseView) => TemplateResult;
/** What the card shows while it is closed. */
export declare const phaseHeader: (view: PhaseView) => TemplateResult;
/** A card that opens to its content, with a slot for what the host adds. */
export declare const phaseCard: ({ phase, level, open }: PhaseView, header: unknown, content: unknown, footer: unknown) => TemplateResult;
/** One phase, drawn at once. */
export declare const phaseView: (view: PhaseView) => TemplateResult;
