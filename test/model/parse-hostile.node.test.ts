import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { parseRoadmap } from '../../src/model/parse.js';
import { sample } from './sample.js';

const isRefused = (value: unknown): void => {
  const { roadmap, faults } = parseRoadmap(value);
  assert.equal(roadmap, undefined);
  assert.notDeepEqual(faults, []);
};

const nested = (depth: number): unknown => {
  let value: unknown = 'core';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

const withExtra = (extra: unknown): unknown => sample({ 'phases[0].extra': extra });

const throwing = (thrown: unknown): unknown => ({
  get id(): string {
    throw thrown;
  },
});

describe('parseRoadmap with a hostile value', () => {
  for (const value of [null, undefined, 42, NaN, 'x', '', true, [], [[]], {}, new Date(0)]) {
    it(`refuses ${inspect(value)}`, () => {
      isRefused(value);
    });
  }

  it('refuses what JSON has no word for', () => {
    for (const value of [() => 1, Symbol('x'), 1n, new Map(), sample({ title: 1n })]) {
      isRefused(value);
    }
  });

  it('refuses a cycle', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    isRefused(cycle);
    isRefused(withExtra(cycle));
  });

  it('refuses a getter that throws, whatever it throws', () => {
    isRefused(throwing(new Error('no')));
    isRefused(throwing('no'));
    isRefused(throwing(undefined));
    isRefused(throwing(Object.create(null)));
  });

  it('reads a getter that changes its mind only once', () => {
    let calls = 0;
    const given = sample() as object;
    Object.defineProperty(given, 'title', {
      enumerable: true,
      get: () => (calls++ === 0 ? 'First' : 5),
    });
    assert.equal(parseRoadmap(given).roadmap?.title, 'First');
    assert.equal(calls, 1);
  });

  it('does not throw at 20,000 levels of nesting', () => {
    const deep = nested(20_000);
    assert.notDeepEqual(parseRoadmap(deep).faults, []);
    parseRoadmap(withExtra(deep));
    parseRoadmap(sample({ 'phases[0].topics': deep }));
  });

  it('leaves prototypes alone', () => {
    const evil = '{"polluted":true,"title":"Evil","toString":"x"}';
    const text = JSON.stringify(sample()).replaceAll(
      '{',
      `{"__proto__":${evil},"constructor":{"prototype":${evil}},`,
    );
    const { roadmap, faults } = parseRoadmap(JSON.parse(text));
    assert.deepEqual(faults, []);
    assert.deepEqual(roadmap, sample());
    assert.equal(Object.getPrototypeOf(roadmap), Object.prototype);
    assert.equal(Object.getPrototypeOf(roadmap?.phases[0]), Object.prototype);
    assert.ok(!('polluted' in {}));
  });

  it('does not inherit what is missing', () => {
    const { roadmap, faults } = parseRoadmap(
      JSON.parse(
        JSON.stringify(sample({ id: undefined })).replace('{', '{"__proto__":{"id":"x"},'),
      ),
    );
    assert.equal(roadmap, undefined);
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['id'],
    );
  });

  it('keeps markup as the text that it is', () => {
    const markup = '<img src=x onerror=alert(1)>';
    assert.deepEqual(parseRoadmap(sample({ title: markup })).roadmap, sample({ title: markup }));
  });

  it('takes thousands of faults in its stride', () => {
    const topics = Array.from({ length: 5000 }, (_, index) => ({
      id: 'same',
      title: index % 2 ? 'T' : 1,
    }));
    const { roadmap, faults } = parseRoadmap(sample({ 'phases[0].topics': topics }));
    assert.deepEqual(roadmap?.phases[0]?.topics, [{ id: 'same', title: 'T' }]);
    assert.equal(faults.length, 4999);
  });
});
