import { addDays, addMonths, daysBetween } from './plain-date.js';
import type { Duration, Roadmap } from './roadmap.js';

/** How fast a reader goes through the range of each duration: by its least, its mean or its most. */
export const paces = ['fast', 'steady', 'relaxed'] as const;
export type Pace = (typeof paces)[number];

/** First and last day of a phase; one that is ongoing has no last. */
export interface PhaseDates {
  readonly start: string;
  readonly end: string | undefined;
}

/** When to learn what, for a reader who starts on a given date. */
export interface Plan {
  /** Dates of each phase by its id, in the order of the roadmap. */
  readonly phases: ReadonlyMap<string, PhaseDates>;
  /** Last day of the last phase that has one. */
  readonly finish: string | undefined;
}

type Range = Exclude<Duration, 'ongoing'>;

const lengthAt: Readonly<Record<Pace, (range: Range) => number>> = {
  fast: ({ min }) => min,
  steady: ({ min, max }) => (min + max) / 2,
  relaxed: ({ max }) => max,
};

/** The date after so many months and weeks: whole months by the calendar, the rest in days, rounded once. */
const dateAfter = (start: string, { month, week }: Readonly<Record<Range['unit'], number>>) => {
  const whole = Math.floor(month);
  const date = addMonths(start, whole);
  const daysOfNext = daysBetween(date, addMonths(start, whole + 1));
  return addDays(date, Math.round((month - whole) * daysOfNext + week * 7));
};

/**
 * Puts phases one after the other. An ongoing one begins when those before it are done and holds up none:
 * the phase after it begins on the same day. What lies beyond year 9999 falls on its last day.
 *
 * @param start a plain date, such as `2026-12-01`
 */
export const planOf = ({ phases }: Pick<Roadmap, 'phases'>, start: string, pace: Pace): Plan => {
  const dates = new Map<string, PhaseDates>();
  // From the start on, not from phase to phase: what is rounded or cut short once is not carried on.
  const passed = { month: 0, week: 0 };
  let next = start;
  let finish: string | undefined;
  for (const { id, duration } of phases) {
    if (duration === 'ongoing') {
      dates.set(id, { start: next, end: undefined });
      continue;
    }
    passed[duration.unit] += lengthAt[pace](duration);
    const dayBefore = addDays(dateAfter(start, passed), -1);
    finish = dayBefore < next ? next : dayBefore;
    dates.set(id, { start: next, end: finish });
    next = addDays(finish, 1);
  }
  return { phases: dates, finish };
};

/**
 * Id of the phase that the reader is in on a date: none before the start; after the finish the last
 * ongoing one, if there is one.
 */
export const phaseOn = ({ phases }: Plan, date: string): string | undefined => {
  let ongoing: string | undefined;
  for (const [id, { start, end }] of phases) {
    if (date < start) continue;
    if (end === undefined) ongoing = id;
    else if (date <= end) return id;
  }
  return ongoing;
};
