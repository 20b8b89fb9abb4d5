import fc from 'fast-check';
import { noProgress, type Progress, withDone, withStart } from '../../src/model/progress.js';

/** Few ids and times, so that they meet; among them names that objects have already. */
export const anyId = fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__', 'toString');

/** Around the last year of a clock, the end of what is read, and the end of exact numbers. */
export const timesAtLimits = [
  4_102_444_799_998,
  4_102_444_799_999,
  4_102_444_800_000,
  4_102_444_800_001,
  8_639_999_999_999_999,
  8_640_000_000_000_000,
  8_640_000_000_000_001,
  Number.MAX_SAFE_INTEGER,
  1e300,
];

export const anyTime = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom(1_700_000_000_000, -1, NaN, Infinity, -Infinity, Number.MAX_VALUE, 4.1e12),
  fc.constantFrom(...timesAtLimits),
);

const anyStart = fc.constantFrom(undefined, '2026-12-01', '2027-01-01', 'no date');

const change = fc.oneof(
  fc.tuple(fc.array(anyId), fc.boolean(), anyTime).map(
    ([ids, done, time]) =>
      (before: Progress) =>
        withDone(before, ids, done, time),
  ),
  fc.tuple(anyStart, anyTime).map(
    ([start, time]) =>
      (before: Progress) =>
        withStart(before, start, time),
  ),
);

/** Progress that has come about, also from data without times. */
export const anyProgress = fc
  .tuple(fc.array(anyId), fc.array(change))
  .map(([ids, changes]) =>
    changes.reduce<Progress>((before, next) => next(before), { ...noProgress, done: new Set(ids) }),
  );
