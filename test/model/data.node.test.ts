import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { en } from '../../src/i18n/en.js';
import { bundledPhases } from '../../src/loader/bundled-phases.js';
import { bundled } from '../../src/loader/bundled.js';
import { parseRoadmap } from '../../src/model/parse.js';
import { schemaText } from '../config/build-schema.js';
import { pageLines } from './page-lines.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const data: unknown = JSON.parse(read('data/mlops.json'));

describe('the bundled roadmap', () => {
  it('says every line of the page that it reproduces, in order', () => {
    const page = read('test/fixtures/roadmap-page.txt');
    const lines = page.split('\n').filter((line) => line !== '');
    assert.deepEqual(pageLines(bundled, en), lines);
  });

  it('is its data and nothing else', () => {
    const { roadmap, faults } = parseRoadmap(data);
    assert.deepEqual(faults, []);
    assert.deepEqual(roadmap, data);
    const { $schema, ...content } = data as Record<string, unknown>;
    assert.equal($schema, './roadmap.schema.json');
    assert.deepEqual(bundled, content);
  });

  it('is no more than its phases and levels where only these are wanted', () => {
    const { id, lang, title, levels, phases } = bundled;
    assert.deepEqual(bundledPhases, { id, lang, title, levels, phases });
  });

  it('agrees with the JSON Schema', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(
      JSON.parse(read('data/roadmap.schema.json')) as object,
    );
    validate(data);
    assert.deepEqual(validate.errors ?? [], []);
  });

  it('has a topic id once only', () => {
    const ids = bundled.phases.flatMap(({ topics }) => topics.map(({ id }) => id));
    assert.equal(ids.length, 48);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has eight phases, the seventh without tools and the eighth without an end', () => {
    const numbersOf = (phases: readonly boolean[]) =>
      phases.flatMap((holds, index) => (holds ? [index + 1] : []));
    assert.equal(bundled.phases.length, 8);
    assert.deepEqual(numbersOf(bundled.phases.map(({ tools }) => tools === undefined)), [7]);
    assert.deepEqual(numbersOf(bundled.phases.map(({ duration }) => duration === 'ongoing')), [8]);
  });

  it('states 6–10 months, which is more than its phases add up to', () => {
    const sum = (end: 'min' | 'max') =>
      bundled.phases.reduce(
        (total, { duration }) => total + (duration === 'ongoing' ? 0 : duration[end]),
        0,
      );
    assert.deepEqual([sum('min'), sum('max')], [20, 28]);
    assert.deepEqual(bundled.duration, { min: 6, max: 10, unit: 'month' });
  });

  it('has no address of its own for the host’s links, and says from when it is', () => {
    assert.equal(bundled.promo?.url, undefined);
    assert.equal(bundled.parent?.url, undefined);
    assert.equal(bundled.updated, '2026');
  });
});

describe('the JSON Schema', () => {
  const validate = new Ajv2020().compile(JSON.parse(read('data/roadmap.schema.json')) as object);

  it('is generated from the declaration', async () => {
    assert.equal(read('data/roadmap.schema.json'), await schemaText());
  });

  it('refuses what the run-time check refuses', () => {
    for (const wrong of [{}, { ...bundled, id: '1' }, { ...bundled, phases: [] }]) {
      assert.equal(validate(wrong), false);
      assert.notDeepEqual(parseRoadmap(wrong).faults, []);
    }
  });

  it('describes the fields that it cannot check in full', () => {
    const text = read('data/roadmap.schema.json');
    assert.match(text, /http, https, mailto or a relative address/);
    assert.match(text, /A range of weeks or months/);
  });
});
