import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundled } from '../../src/loader/bundled.js';
import { addDays, daysBetween } from '../../src/model/plain-date.js';
import { paces, phaseOn, planOf, type Pace, type Plan } from '../../src/model/plan.js';
import type { Duration, Phase, Roadmap } from '../../src/model/roadmap.js';
import { inZone, zones } from './in-zone.js';
import { sample } from './sample.js';

type Unit = 'week' | 'month';

const lasting = (unit: Unit, min: number, max = min): Duration => ({ min, max, unit });

const phasesOf = (durations: readonly Duration[]): Pick<Roadmap, 'phases'> => {
  const [phase] = (sample() as { phases: [Phase] }).phases;
  return {
    phases: durations.map((duration, index) => ({ ...phase, id: `p${String(index)}`, duration })),
  };
};

const plan = (start: string, durations: readonly Duration[], pace: Pace = 'steady'): Plan =>
  planOf(phasesOf(durations), start, pace);

/** First and last day of each phase, as one text. */
const written = ({ phases }: Plan): readonly string[] =>
  [...phases.values()].map(({ start, end = 'ongoing' }) => `${start} ${end}`);

const week = lasting('week', 1);
const month = lasting('month', 1);

describe('planOf', () => {
  it('puts the phases of the bundled roadmap one after the other, at every pace', () => {
    const planAt = (pace: Pace) => planOf(bundled, '2026-12-01', pace);
    assert.deepEqual(
      [...planAt('steady').phases.keys()],
      bundled.phases.map(({ id }) => id),
    );
    assert.deepEqual(written(planAt('fast')), [
      '2026-12-01 2026-12-28',
      '2026-12-29 2027-01-11',
      '2027-01-12 2027-02-01',
      '2027-02-02 2027-02-22',
      '2027-02-23 2027-03-08',
      '2027-03-09 2027-03-29',
      '2027-03-30 2027-04-19',
      '2027-04-20 ongoing',
    ]);
    assert.deepEqual(written(planAt('steady')), [
      '2026-12-01 2027-01-04',
      '2027-01-05 2027-01-22',
      '2027-01-23 2027-02-15',
      '2027-02-16 2027-03-12',
      '2027-03-13 2027-03-29',
      '2027-03-30 2027-04-23',
      '2027-04-24 2027-05-17',
      '2027-05-18 ongoing',
    ]);
    assert.deepEqual(written(planAt('relaxed')), [
      '2026-12-01 2027-01-11',
      '2027-01-12 2027-02-01',
      '2027-02-02 2027-03-01',
      '2027-03-02 2027-03-29',
      '2027-03-30 2027-04-19',
      '2027-04-20 2027-05-17',
      '2027-05-18 2027-06-14',
      '2027-06-15 ongoing',
    ]);
  });

  it('finishes with the last phase that has an end', () => {
    assert.equal(planOf(bundled, '2026-12-01', 'fast').finish, '2027-04-19');
    assert.equal(plan('2026-12-01', [week, 'ongoing']).finish, '2026-12-07');
    assert.equal(plan('2026-12-01', ['ongoing']).finish, undefined);
    assert.equal(plan('2026-12-01', []).finish, undefined);
  });

  it('adds half weeks up before it rounds them', () => {
    const halves = [lasting('week', 2, 3), lasting('week', 2, 3)];
    assert.deepEqual(written(plan('2026-12-01', halves)), [
      '2026-12-01 2026-12-18',
      '2026-12-19 2027-01-04',
    ]);
    assert.equal(
      plan('2026-12-01', halves).finish,
      plan('2026-12-01', [lasting('week', 5)]).finish,
    );
  });

  it('counts months by the calendar', () => {
    assert.deepEqual(written(plan('2026-12-01', [month, month, month])), [
      '2026-12-01 2026-12-31',
      '2027-01-01 2027-01-31',
      '2027-02-01 2027-02-28',
    ]);
    assert.deepEqual(written(plan('2026-12-15', [lasting('month', 2), month])), [
      '2026-12-15 2027-02-14',
      '2027-02-15 2027-03-14',
    ]);
  });

  it('carries a short month no further', () => {
    assert.deepEqual(written(plan('2027-01-31', [month, month, month])), [
      '2027-01-31 2027-02-27',
      '2027-02-28 2027-03-30',
      '2027-03-31 2027-04-29',
    ]);
    assert.deepEqual(written(plan('2028-01-30', [month, month])), [
      '2028-01-30 2028-02-28',
      '2028-02-29 2028-03-29',
    ]);
    assert.deepEqual(written(plan('2027-01-29', [month, month])), [
      '2027-01-29 2027-02-27',
      '2027-02-28 2027-03-28',
    ]);
  });

  it('passes over leap days and takes them with it', () => {
    assert.deepEqual(written(plan('2028-02-22', [week, week])), [
      '2028-02-22 2028-02-28',
      '2028-02-29 2028-03-06',
    ]);
    assert.deepEqual(written(plan('2027-02-22', [week, week])), [
      '2027-02-22 2027-02-28',
      '2027-03-01 2027-03-07',
    ]);
    assert.equal(plan('2028-02-29', [lasting('month', 12)]).finish, '2029-02-27');
    assert.equal(plan('2027-03-01', [lasting('month', 12)]).finish, '2028-02-29');
  });

  it('takes half a month for half of the days of that month', () => {
    const half = lasting('month', 1, 2);
    // 14 of the 28 days from the 1st of February, 15.5 of the 31 from the 1st of January.
    assert.equal(plan('2027-01-01', [half]).finish, '2027-02-14');
    assert.equal(plan('2026-12-01', [half]).finish, '2027-01-16');
    assert.equal(plan('2028-01-01', [half]).finish, '2028-02-15');
    assert.deepEqual(written(plan('2027-01-01', [half, half])), [
      '2027-01-01 2027-02-14',
      '2027-02-15 2027-03-31',
    ]);
  });

  it('adds months up before weeks where both are there', () => {
    assert.deepEqual(written(plan('2027-01-31', [month, week, month])), [
      '2027-01-31 2027-02-27',
      '2027-02-28 2027-03-06',
      '2027-03-07 2027-04-06',
    ]);
    // A month, then 15.5 days and 31.5 days: 47, where rounding each would make it 48.
    const halves = [lasting('month', 1, 2), lasting('week', 2, 3), lasting('week', 2)];
    assert.equal(plan('2026-12-01', halves).finish, '2027-02-16');
  });

  it('lets an ongoing phase hold up none', () => {
    assert.deepEqual(written(plan('2026-12-01', [week, 'ongoing', week, 'ongoing'])), [
      '2026-12-01 2026-12-07',
      '2026-12-08 ongoing',
      '2026-12-08 2026-12-14',
      '2026-12-15 ongoing',
    ]);
    assert.deepEqual(written(plan('2026-12-01', ['ongoing', 'ongoing', week])), [
      '2026-12-01 ongoing',
      '2026-12-01 ongoing',
      '2026-12-01 2026-12-07',
    ]);
  });

  it('comes to the end of the calendar without failing', () => {
    const long = Array.from({ length: 300 }, () => lasting('month', 999));
    const { phases, finish } = plan('9999-11-30', [week, ...long, 'ongoing']);
    assert.equal(finish, '9999-12-31');
    assert.deepEqual(phases.get('p0'), { start: '9999-11-30', end: '9999-12-06' });
    assert.deepEqual(phases.get('p300'), { start: '9999-12-31', end: '9999-12-31' });
    assert.deepEqual(phases.get('p301'), { start: '9999-12-31', end: undefined });
    for (const { start, end } of phases.values()) assert.ok(end === undefined || start <= end);
    assert.equal(plan('9999-12-31', [week]).finish, '9999-12-31');
  });

  it('begins at the beginning of the calendar', () => {
    assert.equal(plan('0001-01-31', [month, week]).finish, '0001-03-06');
  });

  for (const zone of zones) {
    it(`is the same in ${zone}`, async () => {
      const phases = JSON.stringify(phasesOf([week, lasting('month', 1, 2), lasting('month', 9)]));
      const value = await inZone(
        zone,
        'src/model/plan.ts',
        `[...module.planOf(${phases}, '2011-12-29', 'steady').phases.values()]`,
      );
      assert.deepEqual(value, [
        { start: '2011-12-29', end: '2012-01-04' },
        { start: '2012-01-05', end: '2012-02-20' },
        { start: '2012-02-21', end: '2012-11-20' },
      ]);
    });
  }
});

const range = fc.record({
  min: fc.integer({ min: 1, max: 24 }),
  more: fc.integer({ min: 0, max: 24 }),
  unit: fc.constantFrom<Unit>('week', 'month'),
});
const duration = fc.oneof(
  { weight: 5, arbitrary: range.map(({ min, more, unit }) => lasting(unit, min, min + more)) },
  { weight: 1, arbitrary: fc.constant<Duration>('ongoing') },
);
const durations = fc.array(duration, { maxLength: 12 });
// From the second day of the calendar on, so that there is a day before.
const start = fc.integer({ min: 1, max: 3_000_000 }).map((days) => addDays('0001-01-01', days));
const pace = fc.constantFrom(...paces);

const holds = (check: (plan: Plan, start: string, durations: readonly Duration[]) => void) => {
  fc.assert(
    fc.property(start, durations, pace, (start, durations, pace) => {
      check(plan(start, durations, pace), start, durations);
    }),
  );
};

describe('a plan of any phases', () => {
  it('has no gap and no day twice', () => {
    holds(({ phases, finish }, start) => {
      let next = start;
      let last: string | undefined;
      for (const dates of phases.values()) {
        assert.equal(dates.start, next);
        if (dates.end === undefined) continue;
        assert.ok(dates.start <= dates.end);
        last = dates.end;
        next = addDays(last, 1);
      }
      assert.equal(finish, last);
    });
  });

  it('gives every phase the length that it states', () => {
    const days = { week: [7, 7], month: [28, 31] } as const;
    fc.assert(
      fc.property(start, fc.array(duration, { maxLength: 12 }), (start, durations) => {
        const { phases } = plan(start, durations, 'fast');
        [...phases.values()].forEach(({ start, end }, index) => {
          const duration = durations[index];
          if (!duration || duration === 'ongoing' || end === undefined) return;
          const length = daysBetween(start, end) + 1;
          const [least, most] = days[duration.unit];
          assert.ok(length >= duration.min * least, String(length));
          assert.ok(length <= duration.min * most, String(length));
        });
      }),
    );
  });

  it('finishes when all durations of a unit together would', () => {
    const same = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 })),
      {
        minLength: 1,
        maxLength: 9,
      },
    );
    fc.assert(
      fc.property(
        start,
        same,
        fc.constantFrom<Unit>('week', 'month'),
        pace,
        (start, all, unit, pace) => {
          const parts = all.map(([min, more]) => lasting(unit, min, min + more));
          const min = all.reduce((sum, [least]) => sum + least, 0);
          const max = all.reduce((sum, [least, more]) => sum + least + more, 0);
          const whole = plan(start, [lasting(unit, min, max)], pace);
          assert.equal(plan(start, parts, pace).finish, whole.finish);
        },
      ),
    );
  });

  it('is no shorter at a slower pace', () => {
    fc.assert(
      fc.property(start, durations, (start, durations) => {
        const finishes = paces.map((pace) => plan(start, durations, pace).finish ?? '');
        assert.deepEqual(finishes, [...finishes].sort());
      }),
    );
  });

  it('has the reader in each phase from its first day to its last', () => {
    holds((plan, start) => {
      assert.equal(phaseOn(plan, addDays(start, -1)), undefined);
      for (const [id, { start, end }] of plan.phases) {
        if (end === undefined) continue;
        const middle = addDays(start, Math.floor(daysBetween(start, end) / 2));
        for (const date of [start, middle, end]) assert.equal(phaseOn(plan, date), id);
      }
    });
  });
});

describe('phaseOn', () => {
  it('is no phase before the start and after the finish', () => {
    const two = plan('2026-12-01', [week, week]);
    assert.equal(phaseOn(two, '2026-11-30'), undefined);
    assert.equal(phaseOn(two, '2026-12-07'), 'p0');
    assert.equal(phaseOn(two, '2026-12-08'), 'p1');
    assert.equal(phaseOn(two, '2026-12-15'), undefined);
  });

  it('is the ongoing one after the finish', () => {
    const ending = plan('2026-12-01', [week, 'ongoing']);
    assert.equal(phaseOn(ending, '2026-12-07'), 'p0');
    assert.equal(phaseOn(ending, '2026-12-08'), 'p1');
    assert.equal(phaseOn(ending, '2099-01-01'), 'p1');
    assert.equal(phaseOn(ending, '2026-11-30'), undefined);
  });

  it('is a phase with an end while an ongoing one runs alongside', () => {
    const alongside = plan('2026-12-01', ['ongoing', week, 'ongoing']);
    assert.equal(phaseOn(alongside, '2026-12-01'), 'p1');
    assert.equal(phaseOn(alongside, '2026-12-07'), 'p1');
    assert.equal(phaseOn(alongside, '2026-12-08'), 'p2');
    assert.equal(phaseOn(plan('2026-12-01', ['ongoing', week]), '2026-12-08'), 'p0');
  });

  it('is the ongoing one where there are no others', () => {
    assert.equal(phaseOn(plan('2026-12-01', ['ongoing']), '2026-12-01'), 'p0');
    assert.equal(phaseOn(plan('2026-12-01', ['ongoing']), '2026-11-30'), undefined);
    assert.equal(phaseOn(plan('2026-12-01', []), '2026-12-01'), undefined);
  });
});
