import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  changeTime,
  mergeProgress,
  noProgress,
  type Progress,
  sameProgress,
  withDone,
  withStart,
} from '../../src/model/progress.js';
import { anyProgress, anyTime, timesAtLimits } from './any-progress.js';

const ids = ({ done }: Progress) => [...done].sort();
const isSame = (a: Progress, b: Progress): void => {
  assert.ok(sameProgress(a, b));
};

describe('withDone', () => {
  it('ticks and unticks, and leaves what it was given as it is', () => {
    const ticked = withDone(noProgress, ['a', 'b', 'a'], true, 10);
    assert.deepEqual(ids(ticked), ['a', 'b']);
    const unticked = withDone(ticked, ['a'], false, 20);
    assert.deepEqual(ids(unticked), ['b']);
    assert.deepEqual(Object.fromEntries(unticked.changed), { a: 20, b: 10 });
    assert.deepEqual(ids(ticked), ['a', 'b']);
    assert.deepEqual(ids(noProgress), []);
  });

  it('gives the same value when nothing changes', () => {
    const ticked = withDone(noProgress, ['a'], true, 10);
    assert.equal(withDone(ticked, ['a'], true, 20), ticked);
    assert.equal(withDone(ticked, ['b'], false, 20), ticked);
    assert.equal(withDone(ticked, [], false, 20), ticked);
  });

  it('is later than the change before, whatever the clock says', () => {
    fc.assert(
      fc.property(anyProgress, fc.boolean(), anyTime, (before, done, time) => {
        const after = withDone(before, ['a'], done, time);
        assert.equal(after.done.has('a'), done);
        assert.equal(mergeProgress(before, after).done.has('a'), done);
        const changed = after.changed.get('a') ?? 0;
        assert.equal(changeTime(changed), changed);
      }),
    );
  });

  it('orders after every time that may be kept, but the very last', () => {
    for (const kept of [1, 1e12, 4_102_444_799_999.5, ...timesAtLimits].map(changeTime)) {
      if (kept === 8_640_000_000_000_000) continue;
      for (const clock of [0, 1000, Date.now(), NaN, ...timesAtLimits]) {
        const ticked = { ...noProgress, done: new Set(['a']), changed: new Map([['a', kept]]) };
        const unticked = withDone(ticked, ['a'], false, clock);
        const again = withDone(unticked, ['a'], true, clock);
        assert.deepEqual(
          ids(mergeProgress(unticked, ticked)),
          [],
          `${String(kept)} at ${String(clock)}`,
        );
        assert.deepEqual(
          ids(mergeProgress(again, unticked)),
          ['a'],
          `${String(kept)} at ${String(clock)}`,
        );
      }
    }
  });

  it('gets no nearer to the last time by a clock that is wrong', () => {
    for (const clock of timesAtLimits) {
      const changed = withDone(noProgress, ['a'], true, clock).changed.get('a') ?? Infinity;
      assert.ok(changed <= 4_102_444_800_000, String(changed));
    }
  });
});

describe('withStart', () => {
  it('sets a date and takes it away', () => {
    const set = withStart(noProgress, '2026-12-01', 5);
    assert.deepEqual([set.start, set.startChanged], ['2026-12-01', 5]);
    const unset = withStart(set, undefined, 3);
    assert.deepEqual([unset.start, unset.startChanged], [undefined, 6]);
    assert.equal(withStart(set, '2026-12-01', 9), set);
  });

  it('takes no date for none', () => {
    for (const start of ['', 'soon', '2026-02-30', '12026-01-01']) {
      assert.equal(withStart(noProgress, start, 5), noProgress);
    }
  });
});

describe('mergeProgress', () => {
  it('keeps what was ticked in two places', () => {
    const here = withDone(noProgress, ['a'], true, 10);
    const there = withDone(noProgress, ['b'], true, 5);
    assert.deepEqual(ids(mergeProgress(here, there)), ['a', 'b']);
  });

  it('goes by the later change of each topic', () => {
    const before = withDone(noProgress, ['a', 'b'], true, 10);
    const here = withDone(before, ['a'], false, 20);
    const there = withDone(before, ['b'], false, 30);
    assert.deepEqual(ids(mergeProgress(here, there)), []);
    const again = withDone(here, ['a'], true, 40);
    assert.deepEqual(ids(mergeProgress(again, here)), ['a', 'b']);
  });

  it('has a topic done when both changed it at the same time', () => {
    const ticked = { ...noProgress, done: new Set(['a']), changed: new Map([['a', 7]]) };
    const unticked = { ...noProgress, changed: new Map([['a', 7]]) };
    assert.deepEqual(ids(mergeProgress(ticked, unticked)), ['a']);
    assert.deepEqual(ids(mergeProgress(unticked, ticked)), ['a']);
  });

  it('takes what has no time for the earliest', () => {
    const minimal = { ...noProgress, done: new Set(['a', 'b']) };
    const unticked = withDone(minimal, ['a'], false, 1);
    assert.deepEqual(ids(mergeProgress(minimal, unticked)), ['b']);
  });

  it('goes by the later start', () => {
    const early = withStart(noProgress, '2026-12-01', 5);
    const late = withStart(noProgress, '2026-01-01', 6);
    assert.equal(mergeProgress(early, late).start, '2026-01-01');
    assert.equal(mergeProgress(withStart(late, undefined, 7), early).start, undefined);
  });

  it('comes to the same in every order', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        isSame(mergeProgress(a, b), mergeProgress(b, a));
        isSame(mergeProgress(a, mergeProgress(b, c)), mergeProgress(mergeProgress(a, b), c));
        isSame(mergeProgress(a, a), a);
        isSame(mergeProgress(a, noProgress), a);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sameProgress', () => {
  it('tells apart what differs in anything', () => {
    const some = withStart(withDone(noProgress, ['a'], true, 5), '2026-12-01', 5);
    const others = [
      noProgress,
      withDone(some, ['a'], false, 6),
      withDone(some, ['b'], true, 6),
      withStart(some, undefined, 6),
      { ...some, startChanged: 6 },
      { ...some, done: new Set(['b']) },
      { ...some, done: new Set(['a', 'b']) },
      { ...some, changed: new Map([['a', 6]]) },
      { ...some, changed: new Map() },
    ];
    isSame(some, {
      ...some,
      done: new Set(['a']),
      changed: new Map([
        ['a', 5],
        ['b', 0],
      ]),
    });
    for (const other of others) {
      assert.ok(!sameProgress(some, other));
      assert.ok(!sameProgress(other, some));
    }
  });
});
