import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToString } from '../../src/model/fault.js';
import { prune } from '../../src/model/prune.js';

const data = { a: [10, { b: [20, 21, 22] }, 12], c: 'text' };

describe('prune', () => {
  it('leaves everything as it is where nothing is removed', () => {
    const { value, originalPath } = prune(data, new Set());
    assert.equal(value, data);
    assert.deepEqual(originalPath(['a', 1, 'b', 2]), ['a', 1, 'b', 2]);
  });

  it('copies what is not removed', () => {
    const before = structuredClone(data);
    const { value } = prune(data, new Set(['c']));
    assert.deepEqual(structuredClone(value), { a: data.a });
    assert.deepEqual(data, before);
  });

  it('removes fields and closes the gaps in arrays', () => {
    const { value } = prune(data, new Set(['c', 'a[0]', 'a[1].b[1]']));
    assert.deepEqual(structuredClone(value), { a: [{ b: [20, 22] }, 12] });
  });

  it('still knows where each part stood', () => {
    const { originalPath } = prune(data, new Set(['a[0]', 'a[1].b[0]', 'a[1].b[1]']));
    assert.deepEqual(originalPath(['a', 0]), ['a', 1]);
    assert.deepEqual(originalPath(['a', 0, 'b', 0]), ['a', 1, 'b', 2]);
    assert.deepEqual(originalPath(['a', 1]), ['a', 2]);
  });

  it('knows the place of what is missing', () => {
    const { originalPath } = prune(data, new Set(['a[0]']));
    assert.deepEqual(originalPath(['a', 0, 'missing', 'deeper']), ['a', 1, 'missing', 'deeper']);
    assert.deepEqual(originalPath([]), []);
  });

  it('leaves what has no parts as it is', () => {
    for (const value of [null, 5, 'text', true]) assert.equal(prune(value, new Set()).value, value);
  });
});

describe('pathToString', () => {
  it('writes a path as one would in code', () => {
    assert.equal(pathToString(['phases', 2, 'topics', 0, 'title']), 'phases[2].topics[0].title');
    assert.equal(pathToString([0, 'a']), '[0].a');
    assert.equal(pathToString([]), '');
  });
});
