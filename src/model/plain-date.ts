/**
 * Days of the calendar as ISO texts, `YYYY-MM-DD`: no clock and no time zone. Among them, earlier is less.
 * The calendar runs from year 1 to year 9999; what would lie beyond falls on its first or last day.
 */
const firstDay = '0001-01-01';
const lastDay = '9999-12-31';

const millisecondsPerDay = 86_400_000;

/** More months than the whole calendar has. */
const monthsBeyond = 120_000;

// A date alone is read as UTC, and unlike Date.UTC this leaves years before 100 as they are.
const timeOf = (date: string): number => Date.parse(date);

const dateAt = (time: number): string => {
  const inside = Math.min(Math.max(time, timeOf(firstDay)), timeOf(lastDay));
  return new Date(inside).toISOString().slice(0, 10);
};

/** Whether it is a date of the calendar, written `YYYY-MM-DD`. */
export const isPlainDate = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  // Some engines read the 30th of February as the 2nd of March.
  !Number.isNaN(timeOf(text)) &&
  dateAt(timeOf(text)) === text;

/** The date that many whole days later, or earlier. */
export const addDays = (date: string, days: number): string =>
  dateAt(timeOf(date) + days * millisecondsPerDay);

/** The same day of the month that many whole months later, or earlier; the last one where that month is shorter. */
export const addMonths = (date: string, months: number): string => {
  const moved = new Date(date);
  const day = moved.getUTCDate();
  const within = Math.min(Math.max(months, -monthsBeyond), monthsBeyond);
  moved.setUTCMonth(moved.getUTCMonth() + within);
  // It ran over into the month after: back to the last day of the one that is meant.
  if (moved.getUTCDate() !== day) moved.setUTCDate(0);
  return dateAt(moved.getTime());
};

/** How many days it is from one date to another; less than none where that is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (timeOf(to) - timeOf(from)) / millisecondsPerDay;

/** The date that the reader's own calendar shows. */
export const today = (now = new Date()): string =>
  // As if the local date were one in UTC. Its year comes as it is, also before 100.
  dateAt(new Date(0).setUTCFullYear(now.getFullYear(), now.getMonth(), now.getDate()));
