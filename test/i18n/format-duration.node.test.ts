import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/en.js';
import { formatDuration } from '../../src/i18n/format-duration.js';
import { formatNumber } from '../../src/i18n/format-number.js';
import { rangeFormat } from '../../src/i18n/range-format.js';

describe('formatDuration', () => {
  it('writes a range', () => {
    assert.equal(formatDuration({ min: 4, max: 6, unit: 'week' }, en), '4–6 weeks');
    assert.equal(formatDuration({ min: 6, max: 10, unit: 'month' }, en), '6–10 months');
    assert.equal(formatDuration({ min: 1, max: 2, unit: 'week' }, en), '1–2 weeks');
  });

  it('writes a single length once', () => {
    assert.equal(formatDuration({ min: 1, max: 1, unit: 'week' }, en), '1 week');
    assert.equal(formatDuration({ min: 2, max: 2, unit: 'month' }, en), '2 months');
  });

  it('writes what has no end', () => {
    assert.equal(formatDuration('ongoing', en), 'Ongoing');
    assert.equal(formatDuration('ongoing', { ...en, ongoing: 'Laufend' }), 'Laufend');
  });

  it('writes it short', () => {
    assert.equal(formatDuration({ min: 4, max: 6, unit: 'week' }, en, 'short'), '4–6 wks');
    assert.equal(formatDuration({ min: 4, max: 6, unit: 'month' }, en, 'short'), '4–6 mths');
  });

  it('writes it in the language of the words', () => {
    const inGerman = (min: number, max: number) =>
      formatDuration({ min, max, unit: 'week' }, { ...en, formatRange: rangeFormat('de') });
    assert.equal(inGerman(4, 6), '4–6 Wochen');
    assert.equal(inGerman(1, 1), '1 Woche');
    assert.equal(formatDuration({ min: 4, max: 6, unit: 'week' }, en), '4–6 weeks');
  });

  it('writes English just as Intl does', () => {
    const counts = [1, 2, 3, 10, 21, 100, 999];
    for (const unit of ['week', 'month'] as const) {
      for (const unitDisplay of ['long', 'short'] as const) {
        const format = new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay });
        for (const min of counts) {
          for (const max of counts.filter((count) => count >= min)) {
            const expected = min === max ? format.format(min) : format.formatRange(min, max);
            assert.equal(formatDuration({ min, max, unit }, en, unitDisplay), expected);
          }
        }
      }
    }
  });
});

describe('formatNumber', () => {
  it('writes numbers of any size in the way of the language', () => {
    for (const locale of ['en', 'de', 'ar-EG']) {
      for (const number of [0, 1, 12, 999, 1000, 12_345]) {
        assert.equal(formatNumber(locale, number), new Intl.NumberFormat(locale).format(number));
      }
    }
  });
});
