import { executeServerCommand } from '@web/test-runner-commands';
import { assert, type IAsyncProperty } from 'fast-check';

interface Asked {
  readonly seed?: number;
  readonly numRuns?: number;
  readonly path?: string;
}

const asked = await executeServerCommand<Asked, undefined>('fuzz');

/** The same for all engines: what one of them fails at, the others can be asked about. */
const seed = asked.seed ?? 20_261_201;

/** Tries a property with so many cases in a page, or as many as `FUZZ_RUNS`; `FUZZ_SEED` and `FUZZ_PATH` are as in Node. */
export const itHolds = <Cases>(
  name: string,
  cases: number,
  property: IAsyncProperty<Cases>,
): void => {
  const { numRuns = cases, path } = asked;
  const run = `FUZZ_SEED=${String(seed)}, ${numRuns.toLocaleString('en')} cases`;
  it(`${name} (${run})`, async function () {
    this.timeout(150_000);
    await assert(property, {
      seed,
      numRuns,
      ...(path === undefined ? {} : { path }),
      // Each case takes a page some time: the first that fails is told as it is, and why.
      endOnFailure: true,
      includeErrorInReport: true,
    });
  });
};
