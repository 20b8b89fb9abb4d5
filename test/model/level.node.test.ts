import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from '../../src/loader/bundled.js';
import { rankedLevels } from '../../src/model/level.js';

describe('rankedLevels', () => {
  it('numbers the levels from 1 in their order', () => {
    assert.deepEqual(
      [...rankedLevels(bundled).entries()],
      [
        ['foundation', { id: 'foundation', name: 'Foundation', rank: 1 }],
        ['intermediate', { id: 'intermediate', name: 'Intermediate', rank: 2 }],
        ['advanced', { id: 'advanced', name: 'Advanced', rank: 3 }],
        ['expert', { id: 'expert', name: 'Expert', rank: 4 }],
      ],
    );
  });

  it('has nothing by the name of something inherited', () => {
    assert.equal(rankedLevels(bundled).get('toString'), undefined);
  });
});
