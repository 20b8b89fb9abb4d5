import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from '../../src/loader/bundled.js';
import { meanWeeks, phaseWidths } from '../../src/model/duration.js';
import type { Phase } from '../../src/model/roadmap.js';
import { sample } from './sample.js';

const phasesWith = (...durations: readonly Phase['duration'][]): readonly Phase[] => {
  const [phase] = (sample() as { phases: [Phase] }).phases;
  return durations.map((duration) => ({ ...phase, duration }));
};

describe('meanWeeks', () => {
  it('is the middle of the range', () => {
    assert.equal(meanWeeks({ min: 4, max: 6, unit: 'week' }), 5);
    assert.equal(meanWeeks({ min: 2, max: 3, unit: 'week' }), 2.5);
    assert.equal(meanWeeks({ min: 3, max: 3, unit: 'week' }), 3);
  });

  it('counts a month as the twelfth part of a year', () => {
    const weeks = meanWeeks({ min: 12, max: 12, unit: 'month' }) ?? 0;
    assert.ok(Math.abs(weeks * 7 - 365.25) < 1e-9);
  });

  it('has no answer for what is ongoing', () => {
    assert.equal(meanWeeks('ongoing'), undefined);
  });
});

describe('phaseWidths', () => {
  it('gives an ongoing phase the room of the shortest', () => {
    assert.deepEqual(phaseWidths(bundled.phases), [5, 2.5, 3.5, 3.5, 2.5, 3.5, 3.5, 2.5]);
  });

  it('gives all the same room where all are ongoing', () => {
    assert.deepEqual(phaseWidths(phasesWith('ongoing', 'ongoing')), [1, 1]);
  });

  it('has no width for no phase', () => {
    assert.deepEqual(phaseWidths([]), []);
  });
});
