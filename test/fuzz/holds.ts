import process from 'node:process';
import type { TestContext } from 'node:test';
import { assert, type IProperty } from 'fast-check';

const numberFrom = (name: string): number | undefined => {
  const value = process.env[name];
  return value === undefined ? undefined : Number(value);
};

/**
 * Tries a property with 10,000 cases, or as many as it is told, and says with which seed. `FUZZ_SEED` repeats a run, `FUZZ_RUNS` tries more or less,
 * `FUZZ_PATH` goes straight to the failing case that was reported.
 */
export const holds = <Cases>(
  context: TestContext,
  property: IProperty<Cases>,
  runs = 10_000,
): void => {
  const seed = numberFrom('FUZZ_SEED') ?? Math.floor(Math.random() * 2 ** 31);
  const numRuns = numberFrom('FUZZ_RUNS') ?? runs;
  const path = process.env['FUZZ_PATH'];
  context.diagnostic(`FUZZ_SEED=${String(seed)}, ${numRuns.toLocaleString('en')} cases`);
  assert(property, { seed, numRuns, ...(path === undefined ? {} : { path }) });
};
