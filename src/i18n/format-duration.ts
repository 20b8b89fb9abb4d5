import type { Duration } from '../model/roadmap.js';
import type { PhaseWords, UnitDisplay } from './words.js';

const shortUnits = { week: 'wk', month: 'mth' } as const;

/** A duration in words, such as “4–6 weeks”, “2 months” or “Ongoing”. */
export const formatDuration = (
  duration: Duration,
  { ongoing, formatRange }: Pick<PhaseWords, 'ongoing' | 'formatRange'>,
  unitDisplay: UnitDisplay = 'long',
): string => {
  if (duration === 'ongoing') return ongoing;
  if (formatRange) return formatRange(duration, unitDisplay);
  // As Intl has it, whose first number format takes a browser longer than it takes to draw the whole roadmap.
  const { min, max, unit } = duration;
  const range = min === max ? '' : `${String(min)}–`;
  const name = unitDisplay === 'short' ? shortUnits[unit] : unit;
  return `${range}${String(max)} ${name}${max === 1 ? '' : 's'}`;
};
