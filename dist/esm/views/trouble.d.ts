import { type TemplateResult } from 'lit';
import type { NoticeWords } from '../i18n/words.js';
import type { Fault } from '../model/fault.js';
/** For the author's eyes: what is wrong with the data, in English as the data's own names. */
export declare const faultsView: (faults: readonly Fault[]) => TemplateResult;
/** Why a roadmap is not shown, and what the reader can do about it. */
export declare const troubleView: (sentence: string, retry: (() => void) | undefined, faults: readonly Fault[] | undefined, words: NoticeWords) => TemplateResult;
