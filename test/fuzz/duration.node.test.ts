import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { meanWeeks, phaseWidths } from '../../src/model/duration.js';
import type { Duration, Roadmap } from '../../src/model/roadmap.js';
import { sample } from '../model/sample.js';
import { holds } from './holds.js';

const anyDuration: fc.Arbitrary<Duration> = fc.oneof(
  fc.constant('ongoing' as const),
  fc
    .record({
      ends: fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })),
      unit: fc.constantFrom('week' as const, 'month' as const),
    })
    .map(({ ends, unit }) => ({ min: Math.min(...ends), max: Math.max(...ends), unit })),
);

const [phase] = (sample() as Roadmap).phases;

describe('durations', () => {
  it('lie between their ends, and draw every phase as wide as it is long', (context) => {
    holds(
      context,
      fc.property(fc.array(anyDuration), (durations) => {
        assert.ok(phase);
        const widths = phaseWidths(durations.map((duration) => ({ ...phase, duration })));
        assert.equal(widths.length, durations.length);
        assert.ok(widths.every((width) => Number.isFinite(width) && width > 0));
        durations.forEach((duration, index) => {
          const weeks = meanWeeks(duration);
          if (weeks === undefined || duration === 'ongoing') {
            assert.equal(weeks, undefined);
            assert.equal(duration, 'ongoing');
            return;
          }
          const days = duration.unit === 'week' ? 7 : 365.25 / 12;
          assert.ok(weeks * 7 >= duration.min * days - 1e-6);
          assert.ok(weeks * 7 <= duration.max * days + 1e-6);
          assert.equal(widths[index], weeks);
        });
      }),
    );
  });

  it('are drawn however many there are', () => {
    assert.ok(phase);
    assert.equal(phaseWidths(Array.from({ length: 300_000 }, () => phase)).length, 300_000);
  });
});
