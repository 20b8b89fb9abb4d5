import type { Duration } from '../model/roadmap.js';
import type { PhaseWords, UnitDisplay } from './words.js';
/** A duration in words, such as “4–6 weeks”, “2 months” or “Ongoing”. */
export declare const formatDuration: (duration: Duration, { ongoing, formatRange }: Pick<PhaseWords, "ongoing" | "formatRange">, unitDisplay?: UnitDisplay) => string;
