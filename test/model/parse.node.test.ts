import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

  it('says what was expected and what was found', () => {
    const message = (given: Readonly<Record<string, unknown>>) =>
      parseRoadmap(sample(given)).faults[0]?.message ?? '';
    assert.match(message({ 'phases[0].title': 3 }), /Expected string but received 3/);
    assert.match(message({ 'phases[1].level': 'none' }), /low, high .* "none"/);
    assert.match(message({ 'parent.url': unsafe }), /http, https, mailto or a relative/);
    assert.match(message({ 'phases[1].id': 'one' }), /"one" once only/);
    assert.match(message({ 'phases[1].id': 'promo' }), /"promo" is the name of a slot/);
  });
});
