import { type TemplateResult } from 'lit';
import type { DrawText } from '../context/phase-extras.js';
import type { ProgressWords } from '../i18n/words.js';
import type { PhaseDates } from '../model/plan.js';
/** When a phase begins and ends, beside its number, and whether the reader is in it now. */
export declare const datesView: ({ start, end }: PhaseDates, isHere: boolean, words: ProgressWords, text: DrawText) => TemplateResult;
/** When everything is done, in the header. */
export declare const finishView: (finish: string, words: ProgressWords) => TemplateResult;
