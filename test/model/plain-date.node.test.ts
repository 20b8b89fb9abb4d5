import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isPlainDate, today } from '../../src/model/plain-date.js';
import { inZone, zones } from './in-zone.js';

const dates = fc
  .integer({ min: 0, max: 3_652_058 })
  .map((days) => new Date(Date.parse('0001-01-01') + days * 86_400_000).toISOString().slice(0, 10));

describe('isPlainDate', () => {
  it('takes dates of the calendar', () => {
    for (const text of [
      '2026-12-01',
      '2028-02-29',
      '2000-02-29',
      '0001-01-01',
      '0050-06-30',
      '9999-12-31',
    ]) {
      assert.ok(isPlainDate(text), text);
    }
  });

  it('takes no date that the calendar does not have', () => {
    for (const text of [
      '2026-02-30',
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-01-32',
      '0000-01-01',
    ]) {
      assert.ok(!isPlainDate(text), text);
    }
  });

  it('takes no other way to write one', () => {
    for (const text of [
      '',
      'soon',
      '2026',
      '2026-12',
      '2026-12-1',
      '26-12-01',
      ' 2026-12-01',
      '2026-12-01\n',
      '2026-12-01T00:00:00Z',
      '2026/12/01',
      '20261201',
      '+002026-12-01',
      '-000001-12-01',
      '10000-01-01',
      '２０２６-12-01',
      20261201,
      new Date(),
      ['2026-12-01'],
      null,
      undefined,
    ]) {
      assert.ok(!isPlainDate(text), String(text));
    }
  });

  it('takes every date that it gives', () => {
    fc.assert(
      fc.property(dates, fc.integer(), fc.integer(), (date, days, months) => {
        assert.ok(isPlainDate(date));
        assert.ok(isPlainDate(addDays(date, days)));
        assert.ok(isPlainDate(addMonths(date, months)));
      }),
    );
  });
});

describe('addDays', () => {
  it('counts across months, years and leap days', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2027-01-01', -1), '2026-12-31');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2027-02-28', 1), '2027-03-01');
    assert.equal(addDays('2026-12-01', 0), '2026-12-01');
    assert.equal(addDays('2026-12-01', 365), '2027-12-01');
  });

  it('leaves years before 100 where they are', () => {
    assert.equal(addDays('0099-12-31', 1), '0100-01-01');
    assert.equal(addDays('0001-01-31', 1), '0001-02-01');
  });

  it('is undone by the days between', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        assert.equal(addDays(from, daysBetween(from, to)), to);
      }),
    );
  });

  it('ends where the calendar ends', () => {
    assert.equal(addDays('9999-12-31', 1), '9999-12-31');
    assert.equal(addDays('2026-12-01', 1e20), '9999-12-31');
    assert.equal(addDays('0001-01-01', -1), '0001-01-01');
  });
});

describe('addMonths', () => {
  it('keeps the day', () => {
    assert.equal(addMonths('2026-12-01', 1), '2027-01-01');
    assert.equal(addMonths('2026-12-15', 14), '2028-02-15');
    assert.equal(addMonths('2027-01-15', -1), '2026-12-15');
    assert.equal(addMonths('2026-12-31', 0), '2026-12-31');
  });

  it('takes the last day of a month that is shorter', () => {
    for (const day of ['29', '30', '31']) {
      assert.equal(addMonths(`2027-01-${day}`, 1), '2027-02-28');
      assert.equal(addMonths(`2028-01-${day}`, 1), '2028-02-29');
      assert.equal(addMonths(`2027-01-${day}`, 2), `2027-03-${day}`);
    }
    assert.equal(addMonths('2027-03-31', -1), '2027-02-28');
    assert.equal(addMonths('2027-10-31', 1), '2027-11-30');
    assert.equal(addMonths('2028-02-29', 12), '2029-02-28');
    assert.equal(addMonths('2028-02-29', 48), '2032-02-29');
  });

  it('leaves years before 100 where they are', () => {
    assert.equal(addMonths('0050-01-31', 1), '0050-02-28');
    assert.equal(addMonths('0099-12-31', 2), '0100-02-28');
  });

  it('goes to the month that many further on, to no later day', () => {
    const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
    const dayOf = (date: string) => Number(date.slice(8));
    fc.assert(
      fc.property(dates, fc.integer({ min: -1000, max: 1000 }), (date, months) => {
        const year = (monthOf(date) + months - 1) / 12;
        fc.pre(year >= 1 && year < 10_000);
        const moved = addMonths(date, months);
        assert.equal(monthOf(moved), monthOf(date) + months);
        // Fewer only as the last day of its month.
        if (dayOf(moved) !== dayOf(date)) {
          assert.ok(dayOf(moved) < dayOf(date));
          assert.match(addDays(moved, 1), /-01$/);
        }
      }),
    );
  });

  it('ends where the calendar ends', () => {
    assert.equal(addMonths('9999-12-01', 1), '9999-12-31');
    assert.equal(addMonths('2026-12-01', 1e9), '9999-12-31');
    assert.equal(addMonths('2026-12-01', -1e9), '0001-01-01');
  });
});

describe('daysBetween', () => {
  it('counts the days from one to the other', () => {
    assert.equal(daysBetween('2026-12-01', '2026-12-01'), 0);
    assert.equal(daysBetween('2026-12-31', '2027-01-01'), 1);
    assert.equal(daysBetween('2027-01-01', '2026-12-31'), -1);
    assert.equal(daysBetween('2028-01-01', '2029-01-01'), 366);
    assert.equal(daysBetween('0001-01-01', '9999-12-31'), 3_652_058);
  });
});

describe('today', () => {
  it('is what the local calendar shows', () => {
    assert.equal(today(new Date(2026, 11, 1, 0, 0)), '2026-12-01');
    assert.equal(today(new Date(2026, 11, 1, 23, 59, 59)), '2026-12-01');
    assert.equal(today(new Date(2028, 1, 29, 12)), '2028-02-29');
    assert.ok(isPlainDate(today()));
  });

  const newYear = `module.today(new Date('2027-01-01T10:30:00Z'))`;
  const expected = {
    'Pacific/Kiritimati': '2027-01-02',
    'America/Los_Angeles': '2027-01-01',
    'Asia/Kathmandu': '2027-01-01',
    'Pacific/Apia': '2027-01-01',
  };

  for (const zone of zones) {
    it(`is the date in ${zone}`, async () => {
      const value = await inZone(
        zone,
        'src/model/plain-date.ts',
        `[${newYear}, module.today(new Date('2027-01-01T05:00:00Z'))]`,
      );
      const early = zone === 'America/Los_Angeles' ? '2026-12-31' : '2027-01-01';
      assert.deepEqual(value, [expected[zone], early]);
    });
  }
});

describe('plain dates', () => {
  for (const zone of zones) {
    it(`are the same in ${zone}`, async () => {
      const value = await inZone(
        zone,
        'src/model/plain-date.ts',
        // Over changes of the clock, and over the day that Apia left out.
        `[module.addDays('2027-03-13', 2), module.addMonths('2026-10-31', 1),
          module.addMonths('2026-12-01', 1),
          module.daysBetween('2026-03-01', '2026-12-01'), module.addDays('2011-12-29', 1),
          module.isPlainDate('2011-12-30')]`,
      );
      assert.deepEqual(value, ['2027-03-15', '2026-11-30', '2027-01-01', 275, '2011-12-30', true]);
    });
  }
});
