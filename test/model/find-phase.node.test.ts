import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from '../../src/loader/bundled.js';
import { findPhase } from '../../src/model/find-phase.js';

const find = (name: string | number | undefined) => {
  const found = findPhase(bundled, name);
  return found && [found.number, found.phase.id];
};

describe('findPhase', () => {
  it('finds by number, from 1', () => {
    assert.deepEqual(find(1), [1, 'python-ml-fundamentals']);
    assert.deepEqual(find('3'), [3, 'kubernetes-for-ml']);
    assert.deepEqual(find(' 8 '), [8, 'ml-monitoring']);
  });

  it('finds by id', () => {
    assert.deepEqual(find('model-serving'), [6, 'model-serving']);
    assert.deepEqual(find('\n llm-ops'), [7, 'llm-ops']);
  });

  for (const name of [
    '99',
    99,
    0,
    '0',
    -1,
    1.5,
    NaN,
    'abc',
    '',
    ' ',
    '1 2',
    'MODEL-SERVING',
    'length',
  ]) {
    it(`finds nothing by ${JSON.stringify(name)}`, () => {
      assert.equal(find(name), undefined);
    });
  }

  it('finds nothing by nothing', () => {
    assert.equal(find(undefined), undefined);
  });
});
