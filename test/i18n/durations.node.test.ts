import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDuration } from '../../src/i18n/format-duration.js';
import type { Duration } from '../../src/model/roadmap.js';
import { allWords, type Language } from './all-words.js';

interface Durations {
  readonly weeks: string;
  readonly months: string;
  readonly oneWeek: string;
  readonly twoMonths: string;
  readonly ongoing: string;
}

const durations: Readonly<Record<keyof Durations, Duration>> = {
  weeks: { min: 4, max: 6, unit: 'week' },
  months: { min: 6, max: 10, unit: 'month' },
  oneWeek: { min: 1, max: 1, unit: 'week' },
  twoMonths: { min: 2, max: 2, unit: 'month' },
  ongoing: 'ongoing',
};

const expected: Readonly<Record<Language, Durations>> = {
  ar: {
    weeks: '4–6 أسابيع',
    months: '6–10 أشهر',
    oneWeek: 'أسبوع',
    twoMonths: 'شهران',
    ongoing: 'مستمرة',
  },
  de: {
    weeks: '4–6 Wochen',
    months: '6–10 Monate',
    oneWeek: '1 Woche',
    twoMonths: '2 Monate',
    ongoing: 'Fortlaufend',
  },
  es: {
    weeks: '4-6 semanas',
    months: '6-10 meses',
    oneWeek: '1 semana',
    twoMonths: '2 meses',
    ongoing: 'Permanente',
  },
  fr: {
    weeks: '4–6\u00a0semaines',
    months: '6–10\u00a0mois',
    oneWeek: '1\u00a0semaine',
    twoMonths: '2\u00a0mois',
    ongoing: 'En continu',
  },
  he: {
    weeks: '4–6 שבועות',
    months: '6–10 חודשים',
    oneWeek: '1 שבוע',
    twoMonths: 'חודשיים',
    ongoing: 'מתמשך',
  },
  hi: {
    weeks: '4–6 सप्ताह',
    months: '6–10 महीने',
    oneWeek: '1 सप्ताह',
    twoMonths: '2 महीने',
    ongoing: 'निरंतर',
  },
  it: {
    weeks: '4-6 settimane',
    months: '6-10 mesi',
    oneWeek: '1 settimana',
    twoMonths: '2 mesi',
    ongoing: 'Permanente',
  },
  ja: {
    weeks: '4～6 週間',
    months: '6～10 か月',
    oneWeek: '1 週間',
    twoMonths: '2 か月',
    ongoing: '継続的',
  },
  ko: {
    weeks: '4~6주',
    months: '6~10개월',
    oneWeek: '1주',
    twoMonths: '2개월',
    ongoing: '지속',
  },
  pl: {
    weeks: '4–6 tygodni',
    months: '6–10 miesięcy',
    oneWeek: '1 tydzień',
    twoMonths: '2 miesiące',
    ongoing: 'Na bieżąco',
  },
  pt: {
    weeks: '4–6 semanas',
    months: '6–10 meses',
    oneWeek: '1 semana',
    twoMonths: '2 meses',
    ongoing: 'Contínua',
  },
  tr: {
    weeks: '4–6 hafta',
    months: '6–10 ay',
    oneWeek: '1 hafta',
    twoMonths: '2 ay',
    ongoing: 'Sürekli',
  },
  uk: {
    weeks: '4–6 тижнів',
    months: '6–10 місяців',
    oneWeek: '1 тиждень',
    twoMonths: '2 місяці',
    ongoing: 'Постійно',
  },
  zh: {
    weeks: '4-6周',
    months: '6-10个月',
    oneWeek: '1周',
    twoMonths: '2个月',
    ongoing: '持续进行',
  },
};

describe('durations', () => {
  for (const [language, words] of allWords) {
    it(`are written as ${language} writes them`, () => {
      const written = Object.fromEntries(
        Object.entries(durations).map(([name, duration]) => [
          name,
          formatDuration(duration, words),
        ]),
      );
      assert.deepEqual(written, expected[language]);
    });
  }
});
