import type { Duration, Phase } from './roadmap.js';

const weeksPerUnit = { week: 1, month: 365.25 / 12 / 7 } as const;

/** The mean of a range in weeks; an ongoing duration has none. */
export const meanWeeks = (duration: Duration): number | undefined =>
  duration === 'ongoing'
    ? undefined
    : ((duration.min + duration.max) / 2) * weeksPerUnit[duration.unit];

/**
 * How wide each phase is drawn beside the others, in weeks. An ongoing phase has no length of its own:
 * it takes the room of the shortest.
 */
export const phaseWidths = (phases: readonly Phase[]): readonly number[] => {
  const weeks = phases.map(({ duration }) => meanWeeks(duration));
  // Spread out, that many would be too many arguments.
  const shortest = weeks.reduce<number>(
    (least, length = Infinity) => Math.min(least, length),
    Infinity,
  );
  return weeks.map((length) => length ?? (Number.isFinite(shortest) ? shortest : 1));
};

/**
 * Width of the segment of the longest phase, in pixels. All segments together are wider than any page, so they shrink in
 * proportion, with no style attribute and no measuring.
 */
export const widestWidth = 9999;
