import type { Duration } from '../model/roadmap.js';
import type { en } from './en.js';
import type { enNotices } from './en-notices.js';
import type { enPhase } from './en-phase.js';
import type { enProgress } from './en-progress.js';
import type { enSearch } from './en-search.js';
type Widened<T> = T extends string ? string : T;
type WordsOf<English> = {
    readonly [Key in keyof English]: Widened<English[Key]>;
};
export type UnitDisplay = 'long' | 'short';
/** Writes a range of weeks or months. */
export type FormatRange = (range: Exclude<Duration, 'ongoing'>, unitDisplay: UnitDisplay) => string;
interface Formats {
    /** Absent in English, which every first view needs: it has a short way of its own. */
    readonly formatRange?: FormatRange;
}
/** The words of a single phase. */
export type PhaseWords = WordsOf<typeof enPhase> & Formats;
/** The words of a roadmap and its questions. */
export type Words = WordsOf<typeof en> & Formats;
/** The words of progress and plan. */
export type ProgressWords = WordsOf<typeof enProgress>;
/** What a search says. */
export type SearchWords = WordsOf<typeof enSearch>;
/** The words in the place of what cannot be shown. */
export type NoticeWords = WordsOf<typeof enNotices>;
/** Every word of one language: the same keys as English. */
export type AllWords = Words & SearchWords & ProgressWords & NoticeWords;
export {};
