import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { formatDate, formatDates } from '../../src/i18n/format-dates.js';
import { anyDate, dayOf } from './dates.js';
import { holds } from './holds.js';

const locale = fc.constantFrom(
  ...['en', 'ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'ko', 'pl', 'pt', 'tr', 'uk', 'zh'],
  ...['en-GB', 'pt-BR', 'ar-EG', 'zh-Hant-TW'],
);

const yearMonthDay = (date: string): readonly number[] => dayOf(date);

/** The numbers in a text, in the digits of any language. */
const numbersIn = (text: string): readonly number[] =>
  (text.match(/\p{Nd}+/gu) ?? []).map((digits) =>
    Number(digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - '٠'.charCodeAt(0)))),
  );

describe('formatDate', () => {
  it('says year and day of any date in any language, and of no other', (context) => {
    holds(
      context,
      fc.property(locale, anyDate, (locale, date) => {
        const [year = 0, month = 0, day = 0] = yearMonthDay(date);
        const numbers = numbersIn(formatDate(locale, date));
        // Some write the month in words.
        assert.deepEqual(
          numbers.filter((number) => ![year, month, day].includes(number)),
          [],
        );
        assert.ok(numbers.includes(year) && numbers.includes(day));
      }),
    );
  });
});

describe('formatDates', () => {
  it('says both ends, and what both share no more than it must', (context) => {
    holds(
      context,
      fc.property(locale, anyDate, anyDate, (locale, one, other) => {
        const [start = '', end = ''] = [one, other].sort();
        const text = formatDates(locale, start, end);
        const both = [start, end].flatMap(yearMonthDay);
        const numbers = numbersIn(text);
        assert.ok(numbers.every((number) => both.includes(number)));
        for (const date of [start, end]) {
          const [year = 0, , day = 0] = yearMonthDay(date);
          assert.ok(numbers.includes(year) && numbers.includes(day));
        }
        assert.ok(
          text.length <= `${formatDate(locale, start)} – ${formatDate(locale, end)}`.length + 4,
        );
      }),
    );
  });
});
