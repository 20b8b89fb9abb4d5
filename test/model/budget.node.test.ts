import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { budget } from '../../src/model/budget.js';
import { parseRoadmap } from '../../src/model/parse.js';
import { sample } from './sample.js';

const phase = (id: string, topics: unknown = []) => ({
  id,
  title: id,
  level: 'low',
  duration: 'ongoing',
  topics,
});

const listOf = <Item>(count: number, create: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => create(index));

const topic = (index: number, phase: unknown = 't') => ({
  id: `${String(phase)}-${String(index)}`,
  title: 'T',
});

const messageAt = (place: string, given: unknown): string | undefined =>
  parseRoadmap(given).faults.find(({ path }) => path === place)?.message;

/** What is there is shown or refused, with no more faults than are named and one that says so. */
const staysWithin = (given: unknown) => {
  const { roadmap, faults } = parseRoadmap(given);
  assert.ok(faults.length > 0 && faults.length <= budget.faults + 1);
  for (const { path, message } of faults) assert.ok(path.length + message.length < 1000);
  const topics = roadmap?.phases.reduce((sum, { topics }) => sum + topics.length, 0) ?? 0;
  assert.ok((roadmap?.phases.length ?? 0) <= budget.phases && topics <= budget.topics);
  return { roadmap, faults };
};

describe('the budget of a roadmap', () => {
  it('takes what fits into it', () => {
    const phases = listOf(budget.phases, (index) => phase(`p-${String(index)}`));
    const topics = listOf(budget.topics, (index) => topic(index));
    const given = sample({
      phases: [phase('first', topics), ...phases.slice(1)],
      title: 'x'.repeat(100_000),
    });
    const { roadmap, faults } = parseRoadmap(given);
    assert.deepEqual(faults, []);
    assert.equal(roadmap?.phases.length, budget.phases);
    assert.equal(roadmap.phases[0]?.topics.length, budget.topics);
  });

  it('shows the first phases of too many, and says so', () => {
    const given = sample({ phases: listOf(20_000, (index) => phase(`p-${String(index)}`)) });
    const { roadmap, faults } = staysWithin(given);
    assert.equal(roadmap?.phases.length, budget.phases);
    assert.deepEqual(faults, [
      {
        path: 'phases',
        message: 'Expected no more than 5000 phases but received 20000',
        hint: 'Only what fits is shown',
      },
    ]);
  });

  it('shows the first topics of too many, in one phase or in several', () => {
    for (const phases of [
      [
        phase(
          'a',
          listOf(200_000, (index) => topic(index)),
        ),
      ],
      listOf(20, (phaseIndex) => {
        const id = `p-${String(phaseIndex)}`;
        return phase(
          id,
          listOf(10_000, (index) => topic(index, id)),
        );
      }),
    ]) {
      const { roadmap, faults } = staysWithin(sample({ phases }));
      const counts = roadmap?.phases.map(({ topics }) => topics.length) ?? [];
      assert.equal(
        counts.reduce((sum, count) => sum + count, 0),
        budget.topics,
      );
      assert.deepEqual(
        faults.map(({ message }) => message),
        ['Expected no more than 20000 topics in all but received more'],
      );
    }
  });

  for (const [what, place, list] of [
    ['tools', 'phases[0].tools', listOf(200_000, (index) => ({ name: String(index) }))],
    ['aliases', 'phases[0].topics[0].aliases', listOf(200_000, (index) => `x-${String(index)}`)],
    [
      'questions',
      'faq.items',
      listOf(200_000, (index) => ({ id: `x-${String(index)}`, question: 'Q', answer: 'A' })),
    ],
  ] as const) {
    it(`reads no more ${what} than fit`, () => {
      const { faults } = staysWithin(sample({ [place]: list }));
      assert.match(
        faults[0]?.message ?? '',
        /^Expected no more than 20000 levels, tools, .+ more$/,
      );
    });
  }

  it('shows the beginning of a text that is too long, and whole characters', () => {
    for (const text of ['x'.repeat(9_000_000), 'x' + '😀'.repeat(4_000_000)]) {
      for (const place of [
        'title',
        'summary',
        'phases[0].title',
        'phases[0].topics[0].detail',
        'faq.items[0].answer',
      ]) {
        const { roadmap, faults } = staysWithin(sample({ [place]: text }));
        assert.deepEqual(
          faults.map(({ path, hint }) => [path, hint]),
          [[place, 'Only these are shown']],
        );
        assert.ok(JSON.stringify(roadmap).length < 2 * budget.text);
        assert.doesNotMatch(JSON.stringify(roadmap), /\\ud/);
      }
    }
  });

  it('cuts no id and no address', () => {
    const long = 'x'.repeat(1_000_000);
    assert.match(
      messageAt('phases[0].topics[0].url', sample({ 'phases[0].topics[0].url': `/${long}` })) ?? '',
      /address but received a text of 1000001 characters$/,
    );
    assert.match(
      messageAt('phases[0].id', sample({ 'phases[0].id': long })) ?? '',
      /received a text of 1000000 characters$/,
    );
    for (const place of [
      'lang',
      'updated',
      'phases[0].level',
      'phases',
      'promo',
      'faq.items[0].id',
    ])
      staysWithin(sample({ [place]: long }));
  });

  it('reads no more characters than fit', () => {
    const topics = listOf(100, (index) => ({ ...topic(index), detail: 'x'.repeat(90_000) }));
    const { roadmap, faults } = staysWithin(sample({ 'phases[0].topics': topics }));
    assert.deepEqual(
      faults.map(({ message }) => message),
      ['Expected no more than 2000000 characters in all but received more'],
    );
    assert.ok(JSON.stringify(roadmap).length < budget.characters + budget.text);
    assert.ok((roadmap?.phases[0]?.topics.length ?? 0) > 20);
  });

  it('stops reading after its time', (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: 0 });
    const topics = listOf(10, (index) => ({
      id: `t-${String(index)}`,
      get title() {
        context.mock.timers.tick(1000);
        return 'T';
      },
    }));
    const { roadmap, faults } = parseRoadmap(sample({ 'phases[0].topics': topics }));
    assert.equal(roadmap?.phases[0]?.topics.length, 4);
    assert.match(faults[0]?.message ?? '', /^Expected no more than 3 s of reading/);
  });

  const nothing = listOf(249_000, () => ({}));
  const languages = `en${'-a'.repeat(2_900_000)}!`;
  const unknown = Object.fromEntries(listOf(20, (index) => [`titel${String(index)}`, 1]));
  for (const [what, given] of Object.entries({
    '249,000 empty phases': sample({ phases: nothing }),
    '249,000 empty phases and nothing else': { phases: nothing },
    '249,000 empty topics': sample({ 'phases[0].topics': nothing }),
    '249,000 empty levels': sample({ levels: nothing }),
    '249,000 empty questions': sample({ 'faq.items': nothing }),
    '249,000 empty tools': sample({ 'phases[0].tools': nothing }),
    '249,000 phases that are lists': sample({ phases: listOf(249_000, () => []) }),
    '249,000 phases that are numbers': sample({ phases: listOf(249_000, Number) }),
    '249,000 topics of one id': sample({ 'phases[0].topics': listOf(249_000, () => topic(1)) }),
    '249,000 aliases of one id': sample({
      'phases[0].topics[0].aliases': listOf(249_000, () => 'd'),
    }),
    'phases of unknown levels with a long one': sample({
      'levels[0].id': 'x'.repeat(9000),
      phases: listOf(20_000, (index) => ({ ...phase(`p-${String(index)}`), level: 'xx' })),
    }),
    'topics with misspelt fields': sample({ 'phases[0].topics': listOf(100_000, () => unknown) }),
    'a language of 2,900,000 parts': sample({ lang: languages }),
    'ids that are no ids': sample({ phases: listOf(5000, () => phase('-'.repeat(2000) + '!')) }),
  })) {
    it(`names no more faults than it can: ${what}`, () => {
      staysWithin(given);
    });
  }

  it('says how many faults there are where it does not name them all', () => {
    const { faults } = parseRoadmap(
      sample({ 'phases[0].topics': listOf(5000, () => ({ id: 'x' })) }),
    );
    assert.equal(faults.length, budget.faults + 1);
    assert.deepEqual(faults.at(-1), {
      path: '',
      message: 'Expected no more than 1000 faults but received 5000',
      hint: 'The others are not named',
    });
  });

  it('never throws, whatever the engine does', (context) => {
    const given = sample({ title: undefined });
    context.mock.method(Object, 'keys', () => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    context.mock.method(Object, 'entries', () => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    const { roadmap, faults } = parseRoadmap(given);
    context.mock.restoreAll();
    assert.equal(roadmap, undefined);
    assert.ok(faults.length > 0);
  });
});
