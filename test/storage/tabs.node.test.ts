import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { noProgress, sameProgress } from '../../src/model/progress.js';
import { SharedProgress } from '../../src/storage/shared-progress.js';
import { handled } from './fake-stores.js';

/**
 * The storage of an origin as tabs in processes of their own have it: each reads and writes a view of its own at once, and
 * hears later what the others have written. In the end every view is what was written last.
 */
class Origin {
  readonly written: { readonly by: Tab; readonly text: string }[] = [];
}

class Tab {
  readonly #origin: Origin;
  #text: string | undefined;
  #heard = 0;
  #listener: ((value: unknown) => void) | undefined;

  readonly shared: SharedProgress;

  constructor(origin: Origin, now: () => number) {
    this.#origin = origin;
    const store = {
      load: (): unknown => (this.#text === undefined ? undefined : JSON.parse(this.#text)),
      save: (_id: string, value: unknown) => {
        this.#text = JSON.stringify(value);
        origin.written.push({ by: this, text: this.#text });
      },
    };
    const watch = (_id: string, listener: (value: unknown) => void) => {
      this.#listener = listener;
      return () => undefined;
    };
    this.shared = new SharedProgress(store, 'sample', { watch, now });
    this.shared.subscribe(() => undefined);
  }

  /** Hears of the next change that was written; false when there is none. */
  hear(): boolean {
    const { written } = this.#origin;
    const change = written[this.#heard];
    if (!change) return false;
    this.#heard += 1;
    if (change.by === this) return true;
    const hasWrittenSince = written.slice(this.#heard).some(({ by }) => by === this);
    if (!hasWrittenSince) this.#text = change.text;
    this.#listener?.(JSON.parse(change.text));
    return true;
  }
}

interface Step {
  /** Which of the tabs takes it. */
  readonly tab: 0 | 1 | 2;
  readonly step: 'hear' | { readonly id: string; readonly done: boolean };
}

const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    tab: fc.constantFrom(0, 1, 2),
    step: fc.oneof(
      fc.constant('hear'),
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), done: fc.boolean() }),
    ),
  }),
  { maxLength: 40 },
);

const runSteps = async (steps: readonly Step[], skew: number) => {
  let time = 1000;
  const origin = new Origin();
  const open = (index: number) => new Tab(origin, () => (time += 1) + index * skew);
  const tabs = [open(0), open(1), open(2)] as const;
  for (const { tab, step } of steps) {
    if (step === 'hear') tabs[tab].hear();
    else void tabs[tab].shared.tick([step.id], step.done);
    await handled();
  }
  // As long as anyone hears of anything, and no longer than a game of ping-pong would be plain to see.
  for (let round = 0; round < 50 && tabs.filter((tab) => tab.hear()).length > 0; round += 1) {
    await handled();
  }
  return { tabs: tabs.map(({ shared }) => shared.progress), origin };
};

describe('tabs that change the same progress', () => {
  it('come to the same in the end, whenever each hears of the others', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, fc.constantFrom(0, 500, -500, 4.1e12), async (steps, skew) => {
        const { tabs, origin } = await runSteps(steps, skew);
        const [first = noProgress, ...others] = tabs;
        for (const progress of others) assert.ok(sameProgress(progress, first));
        const ticks = steps.filter(({ step }) => step !== 'hear').length;
        assert.ok(origin.written.length <= ticks * 6, `${String(origin.written.length)} saves`);
      }),
      { numRuns: 300 },
    );
  });

  it('lose no tick', async () => {
    const ticksOnly = anySteps.map((steps) =>
      steps.map(({ tab, step }) => ({
        tab,
        step: step === 'hear' ? step : { ...step, done: true },
      })),
    );
    await fc.assert(
      fc.asyncProperty(ticksOnly, async (steps) => {
        const ticked = steps.flatMap(({ step }) => (step === 'hear' ? [] : [step.id]));
        const { tabs } = await runSteps(steps, 0);
        for (const { done } of tabs)
          assert.deepEqual([...done].sort(), [...new Set(ticked)].sort());
      }),
      { numRuns: 300 },
    );
  });
});
