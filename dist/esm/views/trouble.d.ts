import { type TemplateResult } from 'lit';
import type { NoticeWords } from '../i18n/words.js';
import type { Fault } from '../model/fault.js';
/** Selector of the button that tries again. */
export declare const retryButton = "[part='retry']";
/** What is said above a roadmap or in its place; `whole` is what the author knows the data by. */
export declare const noticesView: (box: TemplateResult | undefined, faults: readonly Fault[], whole: string) => TemplateResult;
/** How it goes with a roadmap that is loaded, and what the reader can do about it. */
export declare const troubleView: (sentence: string, retry: (() => void) | undefined, words: NoticeWords) => TemplateResult;
