import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from '../../src/loader/bundled.js';
import { parseRoadmap } from '../../src/model/parse.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { structuredDataText } from '../../src/model/structured-data.js';
import { sample } from './sample.js';
import { faultsOf } from './vocabulary.js';

type Things = readonly Readonly<Record<string, unknown>>[];

/** What is written of a roadmap, as a search engine reads it. */
const read = (roadmap: Roadmap, hasFaq = true): Things =>
  (JSON.parse(structuredDataText(roadmap, hasFaq)) as { '@graph': Things })['@graph'];

const made = (changes: Readonly<Record<string, unknown>> = {}): Roadmap => {
  const { roadmap } = parseRoadmap(sample(changes));
  assert.ok(roadmap);
  return roadmap;
};

describe('structured data', () => {
  for (const [name, roadmap] of [
    ['the bundled roadmap', bundled],
    ['another one', made()],
    ['one of the least', made({ summary: undefined, updated: undefined, duration: undefined })],
    ['one in German', made({ lang: 'de' })],
  ] as const) {
    it(`of ${name} is what schema.org knows`, () => {
      assert.deepEqual(
        read(roadmap).flatMap((thing) => faultsOf(thing)),
        [],
      );
    });

    it(`of ${name} has the fields that search engines require`, () => {
      const [course, faq] = read(roadmap);
      assert.equal(course?.['@type'], 'Course');
      assert.ok(course['name']);
      assert.ok(course['description']);
      assert.equal(faq?.['@type'], 'FAQPage');
      for (const question of faq['mainEntity'] as Things) {
        assert.equal(question['@type'], 'Question');
        assert.ok(question['name']);
        const answer = question['acceptedAnswer'] as Things[number];
        assert.equal(answer['@type'], 'Answer');
        assert.ok(answer['text']);
      }
    });
  }

  it('says every question, phase and topic word for word', () => {
    const [course, faq] = read(bundled);
    assert.deepEqual(
      (faq?.['mainEntity'] as Things).map(({ name, acceptedAnswer }) => [
        name,
        (acceptedAnswer as Things[number])['text'],
      ]),
      bundled.faq?.items.map(({ question, answer }) => [question, answer]),
    );
    assert.deepEqual(
      (course?.['syllabusSections'] as Things).map(({ name, teaches }) => [name, teaches]),
      bundled.phases.map(({ title, topics }) => [title, topics.map((topic) => topic.title)]),
    );
  });

  it('has no page of questions where there are none, or they are not shown', () => {
    const types = (things: Things) => things.map((thing) => thing['@type']);
    assert.deepEqual(types(read(bundled, false)), ['Course']);
    assert.deepEqual(types(read(made({ faq: undefined }))), ['Course']);
    assert.deepEqual(types(read(made({ 'faq.items': [] }))), ['Course']);
  });

  it('invents nobody who provides it, and no single time where there is a range', () => {
    const [course] = read(made());
    assert.ok(course && !('provider' in course) && !('timeRequired' in course));
    const [exact] = read(made({ duration: { min: 6, max: 6, unit: 'month' } }));
    assert.equal(exact?.['timeRequired'], 'P6M');
    const [weeks] = read(made({ 'phases[0].duration': { min: 2, max: 2, unit: 'week' } }));
    assert.equal((weeks?.['syllabusSections'] as Things)[0]?.['timeRequired'], 'P2W');
  });

  it('says what it can of a roadmap without a summary', () => {
    assert.equal(read(made({ summary: undefined }))[0]?.['description'], 'One, Two');
  });

  it('stays inside its script, whatever is in the data', () => {
    const title = '</script><script>alert(1)</script><!-- <script>';
    const roadmap = { ...bundled, title };
    assert.doesNotMatch(structuredDataText(roadmap, true), /</);
    assert.equal(read(roadmap)[0]?.['name'], title);
  });

  it('is a list where a page has made texts of lists', (context) => {
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'text', configurable: true });
    context.after(() => {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    });
    assert.ok(Array.isArray(read(bundled)));
  });

  it('would be found wrong if it were', () => {
    const [course] = read(bundled);
    assert.deepEqual(faultsOf({ ...course, hasPart: 'a', faq: [] }), [
      'Course.hasPart is no text',
      'Course.faq is unknown',
    ]);
    assert.deepEqual(faultsOf({ '@type': 'Curse' }), [' is an unknown Curse']);
    const part = { '@type': 'Person', name: 'A' };
    assert.deepEqual(faultsOf({ '@type': 'Course', syllabusSections: part }), [
      'Course.syllabusSections is no Person',
    ]);
    assert.deepEqual(faultsOf({ '@type': 'Question', acceptedAnswer: 'text' }), [
      'Question.acceptedAnswer is no text',
    ]);
  });
});
