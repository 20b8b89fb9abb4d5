import * as fc from 'fast-check';
import type { Duration, Phase, Roadmap } from '../../src/model/roadmap.js';
import { sample } from '../model/sample.js';

export const anyDuration: fc.Arbitrary<Duration> = fc.oneof(
  fc.constant('ongoing' as const),
  fc
    .record({
      ends: fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })),
      unit: fc.constantFrom('week' as const, 'month' as const),
    })
    .map(({ ends, unit }) => ({ min: Math.min(...ends), max: Math.max(...ends), unit })),
);

/** Those of most roadmaps, which end long before the calendar does. */
const shortDuration: fc.Arbitrary<Duration> = anyDuration.map((duration) =>
  duration === 'ongoing'
    ? duration
    : { ...duration, min: 1 + (duration.min % 9), max: 9 + (duration.max % 9) },
);

/** A roadmap of any number of phases of any length. */
export const anyLengths: fc.Arbitrary<Roadmap> = fc
  .oneof(fc.array(anyDuration), fc.array(shortDuration))
  .map((durations) => {
    const { phases, ...rest } = sample() as Roadmap;
    const phaseOf = (duration: Duration, index: number): Phase => ({
      id: `p${String(index)}`,
      title: 'Phase',
      level: phases[0]?.level ?? '',
      duration,
      topics: [],
    });
    return { ...rest, phases: durations.map(phaseOf) };
  });
