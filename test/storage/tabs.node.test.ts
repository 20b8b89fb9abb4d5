import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { noProgress, sameProgress } from '../../src/model/progress.js';
import { readProgress } from '../../src/model/progress-data.js';
import { SharedProgress } from '../../src/storage/shared-progress.js';
import { timesAtLimits } from '../model/any-progress.js';
import { handled } from './fake-stores.js';

/**
 * The storage of an origin. Tabs in processes of their own each read and write a view of it at once, and hear later what the others
 * have written: in the end every view is what was written last. Two scripts of one page share the view.
 */
class Origin {
  readonly written: { readonly by: Tab | undefined; readonly text: string }[] = [];
  readonly isOnePage: boolean;
  last: string | undefined;

  constructor(isOnePage: boolean, text?: string) {
    this.isOnePage = isOnePage;
    this.last = text;
  }
}

class Tab {
  readonly #origin: Origin;
  #text: string | undefined;
  #heard = 0;
  #listener: ((value: unknown) => void) | undefined;

  shared: SharedProgress;
  readonly #open: () => SharedProgress;

  constructor(origin: Origin, now: () => number) {
    this.#origin = origin;
    this.#text = origin.last;
    const store = {
      load: (): unknown => {
        const text = origin.isOnePage ? origin.last : this.#text;
        return text === undefined ? undefined : JSON.parse(text);
      },
      save: (_id: string, value: unknown) => {
        this.#text = JSON.stringify(value);
        origin.last = this.#text;
        origin.written.push({ by: this, text: this.#text });
      },
    };
    const watch = (_id: string, listener: (value: unknown) => void) => {
      this.#listener = listener;
      return () => undefined;
    };
    this.#open = () => {
      const shared = new SharedProgress(store, 'sample', { watch, now });
      shared.subscribe(() => undefined);
      return shared;
    };
    this.shared = this.#open();
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

  reload(): void {
    this.#text = this.#origin.last;
    this.#heard = this.#origin.written.length;
    this.shared = this.#open();
  }
}

type Change =
  | { readonly id: string; readonly done: boolean }
  | { readonly start: string | undefined }
  | { readonly reset: readonly string[] };

interface Step {
  /** Which of the tabs takes it. */
  readonly tab: 0 | 1 | 2;
  readonly step: 'hear' | Change;
}

const ids = ['a', 'b', 'c', 'd'];

const anyTick = fc.record({ id: fc.constantFrom(...ids), done: fc.boolean() });

const anyStart = fc.record({ start: fc.constantFrom(undefined, '2026-12-01', '2027-01-01') });

const stepsOf = (change: fc.Arbitrary<Change>): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({ tab: fc.constantFrom(0, 1, 2), step: fc.oneof(fc.constant('hear'), change) }),
    { maxLength: 40 },
  );

const anySteps = stepsOf(anyTick);

const anyChanges = stepsOf(
  fc.oneof(
    { weight: 6, arbitrary: anyTick },
    anyStart,
    fc.constant({ reset: ids }),
    fc.constant({ reset: ['a'] }),
  ),
);

const make = (shared: SharedProgress, change: Change): void => {
  if ('id' in change) void shared.tick([change.id], change.done);
  else if ('reset' in change) void shared.reset(change.reset);
  else void shared.setStart(change.start);
};

/** Hears as long as anyone hears of anything, and no longer than a game of ping-pong would be plain to see. */
const hearAll = async (tabs: readonly Tab[]): Promise<void> => {
  for (let round = 0; round < 50 && tabs.filter((tab) => tab.hear()).length > 0; round += 1) {
    await handled();
  }
};

const take = async (tabs: readonly Tab[], steps: readonly Step[]): Promise<void> => {
  for (const { tab, step } of steps) {
    const taking = tabs[tab % tabs.length];
    if (!taking) continue;
    if (step === 'hear') taking.hear();
    else make(taking.shared, step);
    await handled();
  }
  await hearAll(tabs);
};

const runSteps = async (steps: readonly Step[], skew: number) => {
  let time = 1000;
  const origin = new Origin(false);
  const open = (index: number) => new Tab(origin, () => (time += 1) + index * skew);
  const tabs = [open(0), open(1), open(2)] as const;
  await take(tabs, steps);
  return { tabs: tabs.map(({ shared }) => shared.progress), origin };
};

const changesIn = (steps: readonly Step[]): number =>
  steps.filter(({ step }) => step !== 'hear').length;

/** Each tab's view and the store say the same, after few saves. */
const checkSettled = (origin: Origin, tabs: readonly Tab[], changes: number): void => {
  const reading = readProgress(JSON.parse(origin.last ?? 'null'));
  assert.ok('progress' in reading);
  for (const { shared } of tabs) assert.ok(sameProgress(shared.progress, reading.progress));
  assert.ok(origin.written.length <= changes * 6, `${String(origin.written.length)} saves`);
};

/** A clock each: ahead, behind, equal, frozen, gone mad, or at a limit. */
const anyClock = fc.oneof(
  fc.constantFrom(1_700_000_000_000, 0, -5, NaN, 4.1e12, ...timesAtLimits).map((at) => () => at),
  fc.integer({ min: -100_000, max: 100_000 }).map((skew) => {
    let time = 1_700_000_000_000 + skew;
    return () => (time += 1);
  }),
);

const anyStored = fc.record({
  done: fc.subarray(ids),
  changed: fc.dictionary(
    fc.constantFrom(...ids),
    fc.constantFrom(1, 1_700_000_000_000, ...timesAtLimits),
  ),
  start: fc.constantFrom(undefined, '2026-12-01'),
  startChanged: fc.constantFrom(0, 1_700_000_000_000, ...timesAtLimits),
});

describe('tabs that change the same progress', () => {
  it('come to the same in the end, whenever each hears of the others', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, fc.constantFrom(0, 500, -500, 4.1e12), async (steps, skew) => {
        const { tabs, origin } = await runSteps(steps, skew);
        const [first = noProgress, ...others] = tabs;
        for (const progress of others) assert.ok(sameProgress(progress, first));
        assert.ok(
          origin.written.length <= changesIn(steps) * 6,
          `${String(origin.written.length)} saves`,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('lose no tick', async () => {
    const ticksOnly = stepsOf(anyTick.map(({ id }) => ({ id, done: true })));
    await fc.assert(
      fc.asyncProperty(ticksOnly, async (steps) => {
        const ticked = steps.flatMap(({ step }) =>
          step === 'hear' || !('id' in step) ? [] : [step.id],
        );
        const { tabs } = await runSteps(steps, 0);
        for (const { done } of tabs)
          assert.deepEqual([...done].sort(), [...new Set(ticked)].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('settle, and agree with the store, whatever their clocks and what is kept say', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyChanges,
        fc.array(anyClock, { minLength: 2, maxLength: 3 }),
        fc.option(anyStored),
        fc.boolean(),
        async (steps, clocks, stored, isOnePage) => {
          const origin = new Origin(
            isOnePage,
            stored ? JSON.stringify({ version: 1, ...stored }) : undefined,
          );
          const tabs = clocks.map((clock) => new Tab(origin, clock));
          await take(tabs, steps);
          checkSettled(origin, tabs, changesIn(steps));
          const { length } = origin.written;
          for (const tab of tabs) tab.reload();
          await hearAll(tabs);
          assert.equal(origin.written.length, length);
          checkSettled(origin, tabs, changesIn(steps));
        },
      ),
      { numRuns: 400 },
    );
  });

  for (const isOnePage of [false, true]) {
    it(`untick and tick after any time that is kept (${isOnePage ? 'one page' : 'tabs'})`, async () => {
      for (const kept of [1, 1_700_000_000_000, 4_102_444_799_999.5, ...timesAtLimits]) {
        // Only what stands at the very end cannot be followed by anything.
        if (kept === 8_640_000_000_000_000) continue;
        for (const done of [false, true, false]) {
          const value = { version: 1, done: done ? [] : ['a'], changed: { a: kept } };
          const origin = new Origin(isOnePage, JSON.stringify(value));
          const now = () => 1_700_000_000_000;
          const tabs = [new Tab(origin, now), new Tab(origin, now), new Tab(origin, now)] as const;
          await take(tabs, [{ tab: 1, step: { id: 'a', done } }]);
          tabs[2].reload();
          checkSettled(origin, tabs, 1);
          assert.equal(tabs[0].shared.progress.done.has('a'), done, String(kept));
        }
      }
    });
  }

  it('leave it at that where another version goes on to save something else', async () => {
    const theirs = JSON.stringify({ version: 1, done: ['a'], changed: { a: 5 } });
    const origin = new Origin(false, theirs);
    const tab = new Tab(origin, () => 1000);
    void tab.shared.tick(['a'], false);
    for (let round = 0; round < 100; round += 1) {
      origin.written.push({ by: undefined, text: theirs });
      while (tab.hear());
      await handled();
    }
    const saved = origin.written.filter(({ by }) => by === tab).length;
    assert.ok(saved > 1 && saved < 20, `${String(saved)} saves`);
    assert.ok(!tab.shared.progress.done.has('a'));
  });
});
