import type { en } from './en.js';
import type { enNotices } from './en-notices.js';
import type { enPhase } from './en-phase.js';
import type { enProgress } from './en-progress.js';
type Widened<T> = T extends string ? string : T;
type WordsOf<English> = {
    readonly [Key in keyof English]: Widened<English[Key]>;
};
/** The words of a single phase. */
export type PhaseWords = WordsOf<typeof enPhase>;
/** The words of a roadmap and its questions. */
export type Words = WordsOf<typeof en>;
/** The words of progress and plan. */
export type ProgressWords = WordsOf<typeof enProgress>;
/** The words in the place of what cannot be shown. */
export type NoticeWords = WordsOf<typeof enNotices>;
/** Every word of one language: the same keys as English. */
export type AllWords = Words & ProgressWords & NoticeWords;
export {};
