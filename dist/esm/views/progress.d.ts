import { type TemplateResult } from 'lit';
import type { DrawText } from '../context/phase-extras.js';
import type { ProgressWords } from '../i18n/words.js';
import type { Totals } from '../model/progress-change.js';
type OnTick = (done: boolean) => void;
/** A topic that can be ticked: its content is the same as without a checkbox. */
export declare const topicView: (content: unknown, isDone: boolean, onTick: OnTick) => TemplateResult;
/** How many of a phase's topics are done, beside their heading. */
export declare const countView: ({ done, topics }: Totals, words: ProgressWords, text: DrawText) => TemplateResult;
/** The same beside the phase's number, with a check when all of them are. */
export declare const statusView: (totals: Totals, words: ProgressWords, text: DrawText) => TemplateResult;
export interface NodeView {
    readonly number: number;
    /** Undefined where there is nothing to tick. */
    readonly totals: Totals | undefined;
    /** Whether the plan has the reader here. */
    readonly isHere: boolean;
    readonly onTick: OnTick;
    readonly words: ProgressWords;
}
/** What stands on the rail for a phase: its number in a ring of progress, to tick all of it or none. */
export declare const nodeView: ({ number, totals, isHere, onTick, words }: NodeView) => TemplateResult;
/** A bar, filled as far as topics are done; wholly where nothing can be ticked. */
export declare const barView: (width: number, height: number, totals: Totals | undefined) => TemplateResult;
/** The bar of a phase in the overview, and what it shows in words. */
export declare const segmentView: (width: number, totals: Totals | undefined, isHere: boolean, words: ProgressWords) => TemplateResult;
/** How much of the whole is done, in the header. */
export declare const summaryView: (totals: Totals, words: ProgressWords) => TemplateResult;
export {};
