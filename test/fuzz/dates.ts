import * as fc from 'fast-check';

const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

/** Year, month from 1 and day, found without the clock of JavaScript. */
export type Day = readonly [year: number, month: number, day: number];

export const isDay = ([year, month, day]: Day): boolean =>
  year >= 1 && year <= 9999 && day >= 1 && day <= daysIn(year, month);

export const written = ([year, month, day]: Day): string =>
  [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');

export const dayOf = (date: string): Day => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
};

/** Days since the first day of year 1, by the rules for leap years. */
export const daysSinceYearOne = ([year, month, day]: Day): number => {
  const past = year - 1;
  const inMonths = Array.from({ length: month - 1 }, (_, index) => daysIn(year, index + 1));
  return (
    past * 365 +
    Math.floor(past / 4) -
    Math.floor(past / 100) +
    Math.floor(past / 400) +
    inMonths.reduce((sum, days) => sum + days, 0) +
    day -
    1
  );
};

/** The same day of a later or earlier month, or that month's last. */
export const monthsLater = ([year, month, day]: Day, months: number): Day => {
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return [toYear, toMonth, Math.min(day, daysIn(toYear, toMonth))];
};

/** Days from year 1 to year 9999, the ends of months and of the calendar often among them. */
export const anyDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1900, max: 2200 }) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 9999 }) },
      { weight: 1, arbitrary: fc.constantFrom(1, 99, 100, 2000, 9998, 9999) },
    ),
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 12)),
    fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 29, 30, 31)),
  )
  .map(([year, month, day]) => written([year, month, Math.min(day, daysIn(year, month))]));
