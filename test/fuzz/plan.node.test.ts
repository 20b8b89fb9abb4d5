import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { addDays, addMonths, daysBetween, isPlainDate, today } from '../../src/model/plain-date.js';
import { paces, phaseOn, planOf } from '../../src/model/plan.js';
import { anyDate, dayOf, daysSinceYearOne, isDay, monthsLater, written } from './dates.js';
import { anyLengths } from './durations.js';
import { holds } from './holds.js';
import { anyText, anyValue } from './values.js';

const lastDay = '9999-12-31';
const daysOfCalendar = daysSinceYearOne(dayOf(lastDay));

const numberOf = (date: string): number => daysSinceYearOne(dayOf(date));

const anyPace = fc.constantFrom(...paces);

describe('isPlainDate', () => {
  it('knows the days of the calendar among whatever there is', (context) => {
    const numbers = fc.tuple(fc.nat(10_050), fc.nat(15), fc.nat(35));
    const value = fc.oneof(anyValue, anyText, anyDate, numbers.map(written));
    holds(
      context,
      fc.property(value, (date) => {
        const expected =
          typeof date === 'string' && /^\d{4}(-\d\d){2}$/.test(date) && isDay(dayOf(date));
        assert.equal(isPlainDate(date), expected);
      }),
    );
  });
});

describe('plain dates', () => {
  it('count days as the calendar does, up to its ends', (context) => {
    const days = fc.oneof(fc.integer({ min: -4_000_000, max: 4_000_000 }), fc.integer());
    holds(
      context,
      fc.property(anyDate, days, anyDate, (date, days, other) => {
        const moved = addDays(date, days);
        assert.ok(isPlainDate(moved));
        const number = Math.min(Math.max(numberOf(date) + days, 0), daysOfCalendar);
        assert.equal(numberOf(moved), number);
        assert.equal(daysBetween(date, moved), number - numberOf(date));
        assert.equal(daysBetween(date, other), numberOf(other) - numberOf(date));
      }),
    );
  });

  it('count months as the calendar does, up to its ends', (context) => {
    const months = fc.oneof(
      fc.integer({ min: -130, max: 130 }),
      fc.integer({ min: -130_000, max: 130_000 }),
      fc.integer(),
    );
    holds(
      context,
      fc.property(anyDate, months, (date, months) => {
        const moved = monthsLater(dayOf(date), months);
        const expected = moved[0] > 9999 ? lastDay : moved[0] < 1 ? '0001-01-01' : written(moved);
        assert.equal(addMonths(date, months), expected);
      }),
    );
  });

  it('are written by any clock', (context) => {
    holds(
      context,
      fc.property(fc.date({ noInvalidDate: true }), (now) => {
        assert.ok(isPlainDate(today(now)));
      }),
    );
  });
});

describe('planOf', () => {
  it('puts every phase behind the one before, with no gap and no overlap', (context) => {
    holds(
      context,
      fc.property(anyLengths, anyDate, anyPace, (roadmap, start, pace) => {
        const { phases, finish } = planOf(roadmap, start, pace);
        assert.deepEqual(
          [...phases.keys()],
          roadmap.phases.map(({ id }) => id),
        );
        let next = start;
        let last: string | undefined;
        for (const { id, duration } of roadmap.phases) {
          const dates = phases.get(id);
          assert.equal(dates?.start, next);
          assert.equal(dates.end === undefined, duration === 'ongoing');
          if (dates.end === undefined) continue;
          assert.ok(isPlainDate(dates.end) && dates.end >= dates.start);
          last = dates.end;
          // After the last day of the calendar there is none.
          next = last === lastDay ? lastDay : addDays(last, 1);
        }
        assert.equal(finish, last);
      }),
    );
  });

  it('finishes when all months and weeks have passed, steadily between fast and relaxed', (context) => {
    holds(
      context,
      fc.property(anyLengths, anyDate, (roadmap, start) => {
        const [fast, steady, relaxed] = paces.map((pace) => planOf(roadmap, start, pace).finish);
        for (const [finish, end] of [
          [fast, 'min'],
          [relaxed, 'max'],
        ] as const) {
          const passed = { month: 0, week: 0 };
          for (const { duration } of roadmap.phases)
            if (duration !== 'ongoing') passed[duration.unit] += duration[end];
          if (passed.month + passed.week === 0) {
            assert.equal(finish, undefined);
            continue;
          }
          const number =
            daysSinceYearOne(monthsLater(dayOf(start), passed.month)) + passed.week * 7 - 1;
          if (number < daysOfCalendar - 1) assert.equal(numberOf(finish ?? ''), number);
          else assert.ok(numberOf(finish ?? '') >= daysOfCalendar - 1);
        }
        assert.ok((fast ?? '') <= (steady ?? '') && (steady ?? '') <= (relaxed ?? ''));
      }),
    );
  });
});

describe('phaseOn', () => {
  it('is the phase of that day, else one that goes on', (context) => {
    const near = fc.tuple(anyDate, fc.integer({ min: -50, max: 600 }));
    holds(
      context,
      fc.property(anyLengths, near, anyPace, (roadmap, [start, days], pace) => {
        const plan = planOf(roadmap, start, pace);
        const date = addDays(start, days);
        const begun = [...plan.phases].filter(([, dates]) => dates.start <= date);
        const within = begun.find(([, { end }]) => end !== undefined && date <= end);
        const goingOn = begun.findLast(([, { end }]) => end === undefined);
        assert.equal(phaseOn(plan, date), (within ?? goingOn)?.[0]);
        if (date < start) assert.equal(phaseOn(plan, date), undefined);
        // Between start and finish there is always something to do.
        if (date >= start && date <= (plan.finish ?? '')) assert.ok(phaseOn(plan, date));
      }),
    );
  });
});
