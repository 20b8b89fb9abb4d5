import type { Duration } from '../model/roadmap.js';
import type { Words } from './words.js';
type UnitDisplay = 'long' | 'short';
/** A duration in words, such as “4–6 weeks”, “2 months” or “Ongoing”. */
export declare const formatDuration: (duration: Duration, words: Words, unitDisplay?: UnitDisplay) => string;
export {};
