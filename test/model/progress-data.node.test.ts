import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { noProgress, sameProgress, withDone, withStart } from '../../src/model/progress.js';
import {
  exportLimit,
  exportOf,
  progressToData,
  readExport,
  readProgress,
} from '../../src/model/progress-data.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { anyProgress } from './any-progress.js';
import { sample } from './sample.js';

const roadmap = sample() as Roadmap;

const read = (value: unknown) => {
  const reading = readProgress(value);
  if ('problem' in reading) throw new Error(reading.fault.message);
  return reading.progress;
};

const problemOf = (reading: ReturnType<typeof readExport>) =>
  'problem' in reading ? [reading.problem, reading.fault.path] : 'read';

const hostile = (): unknown[] => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  const refuse = (): never => {
    throw Object.create(null);
  };
  const traps = { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse };
  return [
    cycle,
    { version: 1, done: [cycle] },
    new Proxy({}, traps),
    new Proxy([], traps),
    { version: 1, done: new Proxy([], traps) },
    {
      get version(): number {
        return refuse();
      },
      done: [],
    },
    { toJSON: refuse },
    { toJSON: () => null },
    () => 1,
    Symbol('x'),
    1n,
  ];
};

describe('readProgress', () => {
  it('reads what was written', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const text = JSON.stringify(progressToData(progress, 'sample'));
        assert.ok(sameProgress(read(JSON.parse(text)), progress));
      }),
    );
  });

  it('takes nothing for no progress', () => {
    assert.equal(read(null), noProgress);
    assert.equal(read(undefined), noProgress);
  });

  it('reads the least that there can be', () => {
    const progress = read({ version: 1, done: ['a', 'b', 'a'] });
    assert.deepEqual([...progress.done], ['a', 'b']);
    assert.ok(sameProgress(progress, { ...noProgress, done: new Set(['a', 'b']) }));
  });

  it('ignores what it does not know', () => {
    assert.deepEqual([...read({ version: 1, done: ['a'], later: { x: 1 } }).done], ['a']);
  });

  it('leaves prototypes alone', () => {
    const text = '{"version":1,"done":["__proto__"],"changed":{"__proto__":7,"constructor":8}}';
    const { done, changed } = read(JSON.parse(text));
    assert.deepEqual([...done], ['__proto__']);
    assert.deepEqual(
      [...changed],
      [
        ['__proto__', 7],
        ['constructor', 8],
      ],
    );
  });

  it('takes a time that cannot be for none', () => {
    const changed = { a: -1, b: 1e300, c: null, d: '5', e: 8_640_000_000_000_001, f: {}, g: 5 };
    const progress = read({ version: 1, done: Object.keys(changed), changed, startChanged: 1e99 });
    assert.deepEqual([...progress.changed.values()].filter(Boolean), [5]);
    assert.equal(progress.startChanged, 0);
    assert.deepEqual(
      [...withDone(progress, ['b'], false, 9).changed].find(([id]) => id === 'b'),
      ['b', 9],
    );
  });

  it('takes a start that is no date for none', () => {
    assert.equal(read({ version: 1, done: [], start: '2026-12-01' }).start, '2026-12-01');
    for (const start of ['soon', 5, null, '2026-02-30', {}]) {
      assert.equal(read({ version: 1, done: ['a'], start }).start, undefined);
    }
  });

  it('knows a newer version, whatever is in it', () => {
    assert.deepEqual(problemOf(readProgress({ version: 2 })), ['newer', 'version']);
    assert.deepEqual(problemOf(readProgress({ version: 9, done: 5 })), ['newer', 'version']);
  });

  it('names what it cannot read', () => {
    const faulty: [unknown, string][] = [
      ['{"version":1,"done":[]}', ''],
      [5, ''],
      [[], 'version'],
      [{ done: [] }, 'version'],
      [{ version: '2', done: [] }, 'version'],
      [{ version: 0, done: [] }, 'version'],
      [{ version: 1 }, 'done'],
      [{ version: 1, done: 'abc' }, 'done'],
      [{ version: 1, done: ['a', 5] }, 'done[1]'],
      [{ version: 1, done: [], changed: [] }, 'changed'],
      [{ version: 1, done: [], changed: null }, 'changed'],
    ];
    for (const [value, path] of faulty) {
      assert.deepEqual(problemOf(readProgress(value)), ['unreadable', path], inspect(value));
    }
  });

  it('never throws, and neither does reading an export', () => {
    for (const value of hostile()) {
      assert.equal(problemOf(readProgress(value))[0], 'unreadable');
      assert.equal(problemOf(readExport(value, 'sample'))[0], 'unreadable');
    }
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
      fc.record({ version: fc.anything(), done: fc.anything(), changed: fc.anything() }),
      fc.record({ version: fc.constant(1), done: fc.array(fc.string()), changed: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        readProgress(value);
        readExport(value, 'sample');
      }),
    );
  });
});

describe('readExport', () => {
  const data = progressToData(withDone(noProgress, ['a'], true, 5), 'sample');

  it('reads an object and its text, also with a byte order mark', () => {
    for (const value of [data, JSON.stringify(data), `\uFEFF${JSON.stringify(data)}`]) {
      assert.equal(problemOf(readExport(value, 'sample')), 'read');
    }
  });

  it('reads one that names no roadmap', () => {
    assert.equal(problemOf(readExport({ version: 1, done: [] }, 'sample')), 'read');
  });

  it('refuses that of another roadmap', () => {
    for (const roadmapId of ['other', 5, null, {}]) {
      const other = { ...data, roadmap: roadmapId };
      assert.deepEqual(problemOf(readExport(other, 'sample')), ['otherRoadmap', 'roadmap']);
    }
  });

  it('refuses what is too large before it reads it', () => {
    const text = JSON.stringify(data);
    assert.equal(problemOf(readExport(text.padEnd(exportLimit), 'sample')), 'read');
    assert.deepEqual(problemOf(readExport(text.padEnd(exportLimit + 1), 'sample')), [
      'tooLarge',
      '',
    ]);
  });

  it('refuses garbage, nothing and what is newer', () => {
    for (const value of ['', 'null', '{', '<html>', null, undefined]) {
      assert.equal(problemOf(readExport(value, 'sample'))[0], 'unreadable', inspect(value));
    }
    const newer = readExport({ version: 2, roadmap: 'other' }, 'sample');
    assert.deepEqual(problemOf(newer), ['newer', 'version']);
  });
});

describe('exportOf', () => {
  it('lists today’s ids in the order of the roadmap, and no others', () => {
    const done = withDone(noProgress, ['gone', 'd', 'old', 'b'], true, 5);
    const exported = exportOf(withStart(done, '2026-12-01', 6), roadmap);
    assert.deepEqual(exported, {
      version: 1,
      roadmap: 'sample',
      done: ['a', 'b', 'd'],
      changed: { a: 5, b: 5, d: 5 },
      start: '2026-12-01',
      startChanged: 6,
    });
  });

  it('lists a topic once and keeps its latest change', () => {
    const both = withDone(withDone(noProgress, ['a'], true, 5), ['old'], true, 9);
    const { done, changed } = exportOf(both, roadmap);
    assert.deepEqual([done, changed], [['a'], { a: 9 }]);
  });

  it('is no more than needed', () => {
    const empty = { version: 1, roadmap: 'sample', done: [] };
    assert.deepEqual(exportOf(noProgress, roadmap), empty);
  });
});
