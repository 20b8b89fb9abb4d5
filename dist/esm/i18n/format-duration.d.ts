import type { Duration } from '../model/roadmap.js';
import type { PhaseWords } from './words.js';
type UnitDisplay = 'long' | 'short';
/** A duration in words, such as “4–6 weeks”, “2 months” or “Ongoing”. */
export declare const formatDuration: (duration: Duration, words: Pick<PhaseWords, "locale" | "ongoing">, unitDisplay?: UnitDisplay) => string;
export {};
