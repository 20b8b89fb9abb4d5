import type { Duration, Phase } from './roadmap.js';
/** The mean of a range in weeks; an ongoing duration has none. */
export declare const meanWeeks: (duration: Duration) => number | undefined;
/**
 * How wide each phase is drawn beside the others, in weeks. An ongoing phase has no length of its own:
 * it takes the room of the shortest.
 */
export declare const phaseWidths: (phases: readonly Phase[]) => readonly number[];
/**
 * Width of the segment of the longest phase, in pixels. All segments together are wider than any page, so they shrink in
 * proportion, with no style attribute and no measuring.
 */
export declare const widestWidth = 9999;
