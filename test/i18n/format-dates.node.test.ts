import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate, formatDates } from '../../src/i18n/format-dates.js';
import { inZone, zones } from '../model/in-zone.js';

/** Which kind of space an engine puts between, and whether it marks the direction of writing, is its own matter. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\u200e\u200f]/g, '');

const date = (locale: string, day: string) => plain(formatDate(locale, day));
const dates = (locale: string, start: string, end: string) =>
  plain(formatDates(locale, start, end));

describe('formatDate', () => {
  it('writes a date as the language writes it', () => {
    assert.equal(date('en', '2026-12-01'), 'Dec 1, 2026');
    assert.equal(date('en-GB', '2026-12-01'), '1 Dec 2026');
    assert.equal(date('de', '2026-12-01'), '01.12.2026');
    assert.equal(date('fr', '2026-12-01'), '1 déc. 2026');
    assert.equal(date('ja', '2026-12-01'), '2026/12/01');
    assert.equal(date('ar', '2026-12-01'), '01/12/2026');
    assert.equal(date('zh', '2026-12-01'), '2026年12月1日');
  });

  it('writes the first and the last day of a year, and a leap day', () => {
    assert.equal(date('en', '2027-01-01'), 'Jan 1, 2027');
    assert.equal(date('en', '2026-12-31'), 'Dec 31, 2026');
    assert.equal(date('en', '2028-02-29'), 'Feb 29, 2028');
  });

  it('writes years as they are, from the first to the last', () => {
    assert.equal(date('en', '0001-01-01'), 'Jan 1, 1');
    assert.equal(date('en', '0050-06-30'), 'Jun 30, 50');
    assert.equal(date('en', '0099-12-31'), 'Dec 31, 99');
    assert.equal(date('en', '1500-02-28'), 'Feb 28, 1500');
    assert.equal(date('en', '9999-12-31'), 'Dec 31, 9999');
  });
});

describe('formatDates', () => {
  it('writes what both share once', () => {
    assert.equal(dates('en', '2026-12-01', '2026-12-31'), 'Dec 1 – 31, 2026');
    assert.equal(dates('en', '2026-11-30', '2026-12-31'), 'Nov 30 – Dec 31, 2026');
    assert.equal(dates('en', '2026-12-01', '2026-12-01'), 'Dec 1, 2026');
  });

  it('writes both years across the end of one', () => {
    assert.equal(dates('en', '2026-12-01', '2027-01-04'), 'Dec 1, 2026 – Jan 4, 2027');
    assert.equal(dates('de', '2026-12-01', '2027-01-04'), '01.12.2026 – 04.01.2027');
    assert.equal(dates('fr', '2026-12-01', '2027-01-04'), '1 déc. 2026 – 4 janv. 2027');
    assert.equal(dates('ja', '2026-12-01', '2027-01-04'), '2026/12/01～2027/01/04');
  });

  it('writes years as they are', () => {
    assert.equal(dates('en', '0050-12-01', '0051-01-04'), 'Dec 1, 50 – Jan 4, 51');
  });
});

describe('dates', () => {
  for (const zone of zones) {
    it(`are the same in ${zone}`, async () => {
      const value = await inZone(
        zone,
        'src/i18n/format-dates.ts',
        `[
          module.formatDate('en', '2027-01-01'),
          module.formatDate('en', '2011-12-30'),
          module.formatDate('en', '0050-01-01'),
          module.formatDates('de', '2026-12-01', '2027-01-01'),
        ]`,
      );
      assert.deepEqual((value as readonly string[]).map(plain), [
        'Jan 1, 2027',
        'Dec 30, 2011',
        'Jan 1, 50',
        '01.12.2026 – 01.01.2027',
      ]);
    });
  }
});
