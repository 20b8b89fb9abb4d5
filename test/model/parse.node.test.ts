import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { parseRoadmap } from '../../src/model/parse.js';
import { sample } from './sample.js';

const unsafe = 'javascript:alert(1)';

/** What is given, where the faults are said to be, and what has become of the rest. */
const check = (
  given: Readonly<Record<string, unknown>>,
  places: readonly string[],
  rest: Readonly<Record<string, unknown>>,
): void => {
  const { roadmap, faults } = parseRoadmap(sample(given));
  assert.deepEqual(
    faults.map(({ path }) => path),
    places,
  );
  assert.ok(faults.every(({ message }) => message.length > 10));
  assert.deepEqual(roadmap, sample(rest));
};

const samplePhases = (sample() as { phases: unknown[] }).phases;
const sampleQuestions = (sample() as { faq: { items: unknown[] } }).faq.items;
const sampleTopics = (samplePhases[0] as { topics: unknown[] }).topics;

describe('parseRoadmap', () => {
  it('takes what is valid as it is', () => {
    check({}, [], {});
  });

  it('leaves unknown fields out without a word', () => {
    check(
      {
        extra: 1,
        'phases[0].extra': [],
        'phases[0].topics[0].extra': 1,
        'faq.items[1].extra': {},
        'levels[0].extra': 1,
      },
      [],
      {},
    );
  });

  it('does not change what it is given', () => {
    const given = sample({ extra: 1, 'phases[1].title': 1 });
    parseRoadmap(given);
    assert.deepEqual(given, sample({ extra: 1, 'phases[1].title': 1 }));
  });

  describe('leaves out an optional field alone', () => {
    const first = 'phases[0].topics[0]';
    for (const [place, wrong] of [
      ['$schema', 5],
      [`${first}.detail`, 42],
      [`${first}.detail`, ''],
      [`${first}.url`, unsafe],
      [`${first}.aliases`, 'old'],
      ['phases[0].tools', 'Hammer'],
      ['phases[0].tools[0].url', unsafe],
      ['parent.url', unsafe],
      ['promo.url', 7],
      ['promo', 'no'],
      ['faq', null],
    ] as const) {
      it(`${place}: ${JSON.stringify(wrong)}`, () => {
        check({ [place]: wrong }, [place], { [place]: undefined });
      });
    }
  });

  describe('leaves out the item that a required field belongs to', () => {
    it('topic', () => {
      const rest = { 'phases[0].topics': [sampleTopics[0], sampleTopics[2]] };
      for (const wrong of [undefined, null, '', 5, {}]) {
        check({ 'phases[0].topics[1].title': wrong }, ['phases[0].topics[1].title'], rest);
      }
      check({ 'phases[0].topics[1]': 'B' }, ['phases[0].topics[1]'], rest);
    });

    it('phase', () => {
      const rest = { phases: [samplePhases[1]] };
      check({ 'phases[0].title': 3 }, ['phases[0].title'], rest);
      check({ 'phases[0].topics': {} }, ['phases[0].topics'], rest);
      check({ 'phases[0].duration': 'long' }, ['phases[0].duration'], rest);
      check({ 'phases[0]': null }, ['phases[0]'], rest);
    });

    it('phase whose range ends before it starts', () => {
      const range = { min: 3, max: 2, unit: 'week' };
      check({ 'phases[0].duration': range }, ['phases[0].duration'], { phases: [samplePhases[1]] });
    });

    it('phase whose duration is no whole number of weeks, with this fault alone', () => {
      const place = 'phases[0].duration.min';
      check({ [place]: 0 }, [place], { phases: [samplePhases[1]] });
      check({ [place]: 1.5 }, [place], { phases: [samplePhases[1]] });
    });

    it('question', () => {
      const rest = { 'faq.items': [sampleQuestions[1]] };
      check({ 'faq.items[0].answer': null }, ['faq.items[0].answer'], rest);
    });

    it('tool and alias', () => {
      check({ 'phases[0].tools[0].name': undefined }, ['phases[0].tools[0].name'], {
        'phases[0].tools': [{ name: 'Saw' }],
      });
      check(
        { 'phases[0].topics[0].aliases': ['1', 'old'] },
        ['phases[0].topics[0].aliases[0]'],
        {},
      );
    });

    it('promo and FAQ', () => {
      check({ 'promo.title': undefined }, ['promo.title'], { promo: undefined });
      check({ 'faq.items': 'x' }, ['faq.items'], { faq: undefined });
    });
  });

  it('names places in what was given, also where earlier items are left out', () => {
    check(
      {
        'phases[0].topics[0]': null,
        'phases[0].topics[1].id': '2',
        'phases[0].topics[2].detail': 7,
        'faq.items[0]': 1,
        'faq.items[1].id': 'two',
      },
      [
        'phases[0].topics[0]',
        'phases[0].topics[1].id',
        'phases[0].topics[2].detail',
        'faq.items[0]',
        'faq.items[1].id',
      ],
      { 'phases[0].topics': [{ id: 'c', title: 'C' }], 'faq.items': [] },
    );
  });

  describe('leaves out what repeats an id', () => {
    const places = {
      'phases[0].topics[2].id': {
        given: 'a',
        rest: { 'phases[0].topics': sampleTopics.slice(0, 2) },
      },
      'phases[1].topics[0].id': { given: 'a', rest: { 'phases[1].topics': [] } },
      'phases[1].id': { given: 'one', rest: { phases: [samplePhases[0]] } },
      'faq.items[1].id': { given: 'q1', rest: { 'faq.items': [sampleQuestions[0]] } },
      'faq.items[0].id': { given: 'two', rest: { 'faq.items': [sampleQuestions[1]] } },
    };
    for (const [place, { given, rest }] of Object.entries(places)) {
      it(`${place}: ${given}`, () => {
        check({ [place]: given }, [place], rest);
      });
    }
  });

  it('leaves out a phase whose level is not one of the levels', () => {
    for (const level of ['none', 'Low', 'toString']) {
      check({ 'phases[1].level': level }, ['phases[1].level'], { phases: [samplePhases[0]] });
    }
    check({ 'levels[1]': null }, ['levels[1]', 'phases[1].level'], {
      levels: [{ id: 'low', name: 'Low' }],
      phases: [samplePhases[0]],
    });
  });

  it('leaves out a phase that is named as a slot', () => {
    for (const id of ['header', 'promo', 'footer']) {
      check({ 'phases[0].id': id }, ['phases[0].id'], { phases: [samplePhases[1]] });
    }
  });

  describe('has no roadmap where nothing can be shown', () => {
    for (const [name, given, places] of [
      ['no id', { id: undefined }, ['id']],
      ['no levels', { levels: [] }, ['levels']],
      ['no phases', { phases: [] }, ['phases']],
      ['phases of a wrong type', { phases: 'x' }, ['phases']],
      ['not one valid phase', { 'phases[0]': null, 'phases[1]': 4 }, ['phases[0]', 'phases[1]']],
    ] as const) {
      it(name, () => {
        const { roadmap, faults } = parseRoadmap(sample(given));
        assert.equal(roadmap, undefined);
        assert.deepEqual(
          faults.map(({ path }) => path),
          places,
        );
      });
    }
  });

  it('leaves out levels beyond the eighth, and the phases of these alone', () => {
    const levels = Array.from({ length: 10 }, (_, index) => ({
      id: ['low', 'high'][index] ?? `level-${String(index)}`,
      name: 'Name',
    }));
    check({ levels, 'phases[1].level': 'level-9' }, ['levels[8]', 'levels[9]', 'phases[1].level'], {
      levels: levels.slice(0, 8),
      phases: [samplePhases[0]],
    });
  });

  it('leaves out an alias that another topic has or had', () => {
    check(
      { 'phases[0].topics[0].aliases': ['d', 'old'], 'phases[1].topics[0].aliases': ['old', 'x'] },
      ['phases[0].topics[0].aliases[0]', 'phases[1].topics[0].aliases[0]'],
      { 'phases[1].topics[0].aliases': ['x'] },
    );
  });

  it('takes dates and addresses for the text that they are in JSON', () => {
    const url = new URL('https://example.com/a');
    check({ 'parent.url': url }, [], { 'parent.url': url.href });
    const updated = { toJSON: () => '2026-01' };
    check({ updated }, [], { updated: '2026-01' });
  });

  it('takes undefined for what is not there', () => {
    const { roadmap, faults } = parseRoadmap({ ...(sample() as object), summary: undefined });
    assert.deepEqual(faults, []);
    assert.deepEqual(roadmap, sample({ summary: undefined }));
  });

  describe('says what was expected, what was found and what may have been meant', () => {
    const topic = 'phases[0].topics[0]';
    for (const [place, wrong, message, hint] of [
      ['phases[0].title', 3, 'Expected text but received 3'],
      ['phases[0].title', undefined, 'Expected text but received nothing'],
      ['phases[0].title', null, 'Expected text but received null'],
      ['phases[0].title', ['A'], 'Expected text but received a list'],
      ['phases[0].title', {}, 'Expected text but received an object'],
      ['phases[0].title', 1n, 'Expected text but received a bigint'],
      ['phases[0].title', NaN, 'Expected text but received NaN'],
      ['phases[0].title', '', 'Expected some text but received ""'],
      ['phases[0].topics', {}, 'Expected a list but received an object'],
      ['phases[0]', [], 'Expected an object but received a list'],
      ['levels', [], 'Expected at least one level but received a list of 0'],
      [
        'phases[0].duration',
        { min: 3, max: 2, unit: 'week' },
        'Expected a min that is no more than the max but received {"min":3,"max":2,"unit":"week"}',
      ],
      [`${topic}.detail`, 'x'.repeat(100), undefined],
      ['phases', 'x'.repeat(100), `Expected a list but received "${'x'.repeat(60)}…"`],
      ['phases', 'a\u202E\u009B\nb', 'Expected a list but received "a\uFFFD\uFFFD\\nb"'],
      [
        'parent.url',
        unsafe,
        'Expected http, https, mailto or a relative address but received "javascript:alert(1)"',
      ],
      ['phases[1].id', 'one', 'Expected an id that nothing else has but received "one"'],
      [
        'phases[1].id',
        'promo',
        'Expected an id other than header, promo, footer but received "promo"',
      ],
      [
        `${topic}.aliases[0]`,
        'd',
        'Expected an id that no other topic has or had but received "d"',
      ],
      [
        'phases[1].level',
        'hihg',
        'Expected one of "low", "high" but received "hihg"',
        'Did you mean "high"?',
      ],
      ['phases[1].level', 'zzz', 'Expected one of "low", "high" but received "zzz"'],
      [
        'phases[0].duration.unit',
        'weeks',
        'Expected "week" or "month" but received "weeks"',
        'Did you mean "week"?',
      ],
      [
        'phases[0].duration',
        'On going',
        'Expected "ongoing" or an object with min, max and unit but received "On going"',
        'Did you mean "ongoing"?',
      ],
      [
        'phases[0].duration.min',
        '1',
        'Expected a whole number from 1 to 999 but received "1"',
        'Did you mean 1?',
      ],
      ['phases[0].duration.min', 0.5, 'Expected a whole number from 1 to 999 but received 0.5'],
      [
        'phases[0].id',
        'Modèle & service',
        'Expected an id of letters, digits, "-" and "_", a letter first, but received "Modèle & service"',
        'Did you mean "Modele-service"?',
      ],
      [
        'phases[0].id',
        '1st',
        'Expected an id of letters, digits, "-" and "_", a letter first, but received "1st"',
      ],
      [
        'lang',
        'en_US',
        'Expected a language such as en or pt-BR but received "en_US"',
        'Did you mean "en-US"?',
      ],
      [
        'updated',
        '2026/01/31',
        'Expected YYYY, YYYY-MM or YYYY-MM-DD but received "2026/01/31"',
        'Did you mean "2026-01-31"?',
      ],
    ] as const) {
      it(`${place}: ${inspect(wrong)}`, () => {
        const { faults } = parseRoadmap(sample({ [place]: wrong }));
        if (message === undefined) assert.deepEqual(faults, []);
        else assert.deepEqual(faults[0], { path: place, message, ...(hint ? { hint } : {}) });
      });
    }
  });

  describe('names an unknown field that comes near one that is missing', () => {
    it('which is required', () => {
      for (const near of ['levle', 'lvel', 'Level', 'levels', '_level']) {
        const { faults } = parseRoadmap(
          sample({ 'phases[1].level': undefined, [`phases[1].${near}`]: 'high' }),
        );
        assert.deepEqual(
          faults.map(({ path, hint }) => [path, hint]),
          [['phases[1].level', `${near}: did you mean "level"?`]],
        );
      }
    });

    it('which is optional', () => {
      const { roadmap, faults } = parseRoadmap(
        sample({ 'phases[1].tagline': undefined, 'phases[1].tag-lin': 'Second' }),
      );
      assert.deepEqual(faults, [
        {
          path: 'phases[1].tag-lin',
          message: 'Expected a known field but received "tag-lin"',
          hint: 'Did you mean "tagline"?',
        },
      ]);
      assert.deepEqual(roadmap, sample({ 'phases[1].tagline': undefined }));
    });

    it('and no other', () => {
      check(
        { 'phases[1].tag': 'x', 'phases[1].levle': 'x', 'phases[1].tagl\u202Eine': 'x' },
        [],
        {},
      );
      check({ 'phases[1].tagline': undefined, 'phases[1].tagl\u202Eine': 'x' }, [], {
        'phases[1].tagline': undefined,
      });
    });
  });
});
