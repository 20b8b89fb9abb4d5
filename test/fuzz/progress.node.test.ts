import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { bundled } from '../../src/loader/bundled.js';
import { isDone } from '../../src/model/done.js';
import { isPlainDate } from '../../src/model/plain-date.js';
import {
  changeTime,
  mergeProgress,
  type Progress,
  sameProgress,
} from '../../src/model/progress.js';
import { topicsOf } from '../../src/model/progress-change.js';
import {
  exportOf,
  progressToData,
  type Reading,
  readExport,
  readProgress,
} from '../../src/model/progress-data.js';
import { doneFromFragment, progressFragment } from '../../src/model/progress-link.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { sample } from '../model/sample.js';
import { anyAddress } from './addresses.js';
import { holds } from './holds.js';
import { anyText, anyValue, brokenRoadmap } from './values.js';

const roadmaps = [bundled, sample() as Roadmap];

const anyName = fc.oneof(
  anyText,
  fc.constantFrom(...roadmaps.flatMap(topicsOf).map(({ id }) => id)),
  fc.constantFrom('old', '__proto__', 'constructor', 'toString', 'hasOwnProperty'),
);

const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.integer({ min: 1, max: 9 }));

/** An entry for `__proto__` is one as any other, as JSON.parse has it. */
const times = fc
  .array(fc.tuple(anyName, fc.oneof({ weight: 3, arbitrary: anyNumber }, anyValue)))
  .map((entries) => Object.fromEntries(entries) as unknown);

const names = fc.array(fc.oneof({ weight: 20, arbitrary: anyName }, anyValue));

const anyDay = fc.oneof(
  fc.constantFrom('2026-12-01', '2027-02-29', '0000-01-01'),
  anyText,
  anyValue,
);

/** As it is kept, each part of it as it may be or whatever else. */
const dataLike = fc.record(
  {
    version: fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, anyNumber, anyValue),
    done: fc.oneof({ weight: 20, arbitrary: names }, anyValue),
    roadmap: fc.oneof({ weight: 5, arbitrary: fc.constantFrom('mlops', 'sample') }, anyValue),
    changed: fc.oneof({ weight: 10, arbitrary: times }, anyValue),
    start: anyDay,
    startChanged: fc.oneof(anyNumber, anyValue),
    __proto__: anyValue,
  },
  { requiredKeys: ['version', 'done'] },
);

const refuse = (): never => {
  throw Object.create(null);
};

/** What cannot be looked at, or is another thing at the second look. */
const moody = fc.tuple(dataLike, fc.nat(4)).map(([data, kind]): unknown => {
  let looks = 0;
  switch (kind) {
    case 0:
      return new Proxy(data, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse });
    case 1:
      return { ...data, toJSON: refuse };
    case 2:
      return Object.defineProperty({ ...data }, 'done', { enumerable: true, get: refuse });
    case 3:
      return Object.defineProperty({ ...data }, 'done', {
        enumerable: true,
        get: () => (looks++ > 0 ? refuse() : data.done),
      });
    default:
      return { ...data, self: [data], toJSON: () => data };
  }
});

const anything = fc.oneof(
  { weight: 6, arbitrary: dataLike },
  {
    weight: 2,
    // What a value of no JSON is written as is of no interest here.
    arbitrary: fc.oneof(
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    ),
  },
  { weight: 1, arbitrary: anyValue },
  { weight: 1, arbitrary: brokenRoadmap },
  { weight: 1, arbitrary: moody },
);

const prototypes = (): readonly string[] =>
  [Object, Array, Map, Set, String, Function].flatMap(({ prototype }) =>
    Reflect.ownKeys(prototype as object).map(String),
  );

const progressIn = (reading: Reading<string>): Progress | undefined => {
  if ('problem' in reading) {
    assert.ok(reading.fault.message.length < 2000 && typeof reading.fault.path === 'string');
    return undefined;
  }
  const { done, changed, start, startChanged } = reading.progress;
  assert.ok([...done, ...changed.keys()].every((id) => typeof id === 'string'));
  assert.ok([...changed.values(), startChanged].every((time) => changeTime(time) === time));
  assert.ok(start === undefined || isPlainDate(start));
  return reading.progress;
};

const read = (value: unknown): Progress | undefined => progressIn(readProgress(value));

const readBack = (progress: Progress, id: string): Progress | undefined =>
  read(JSON.parse(JSON.stringify(progressToData(progress, id))));

describe('progress', () => {
  it('is read or refused whatever is given, and touches no prototype', (context) => {
    const before = prototypes();
    let count = 0;
    holds(
      context,
      fc.property(anything, (value) => {
        const progress = read(value);
        for (const { id } of roadmaps) progressIn(readExport(value, id));
        if (!progress) return;
        count += 1;
        const again = readBack(progress, 'mlops');
        assert.ok(again && sameProgress(again, progress));
      }),
    );
    context.diagnostic(`${String(count)} read`);
    assert.ok(count > 0);
    assert.deepEqual(prototypes(), before);
  });

  it('is read as text as it is as a value', (context) => {
    holds(
      context,
      fc.property(fc.jsonValue(), fc.boolean(), (value, withMark) => {
        const text = `${withMark ? '\uFEFF' : ''}${JSON.stringify(value)}`;
        // A text in quotes is text twice.
        if (typeof value === 'string') progressIn(readExport(text, 'mlops'));
        else assert.deepEqual(readExport(text, 'mlops'), readExport(value, 'mlops'));
      }),
    );
  });

  it('is brought together whatever was read, in any order', (context) => {
    const before = prototypes();
    const read2 = dataLike.map((value) => read(value)).filter((progress) => progress !== undefined);
    holds(
      context,
      fc.property(read2, read2, (a, b) => {
        const merged = mergeProgress(a, b);
        assert.ok(sameProgress(mergeProgress(b, a), merged));
        assert.ok(sameProgress(mergeProgress(merged, a), merged));
        for (const id of merged.done) assert.ok(a.done.has(id) || b.done.has(id));
        // Nothing that only one of them knows of is lost.
        for (const id of a.done) if (!b.changed.has(id)) assert.ok(merged.done.has(id));
        const again = readBack(merged, 'mlops');
        assert.ok(again && sameProgress(again, merged));
      }),
    );
    assert.deepEqual(prototypes(), before);
  });

  it('is taken along whatever is in it: every topic of the roadmap, and nothing else', (context) => {
    const before = prototypes();
    holds(
      context,
      fc.property(dataLike, fc.constantFrom(...roadmaps), (value, roadmap) => {
        const progress = read(value);
        if (!progress) return;
        const data = exportOf(progress, roadmap);
        const back = progressIn(readExport(JSON.stringify(data), roadmap.id));
        assert.ok(back);
        const topics = topicsOf(roadmap);
        for (const topic of topics) {
          assert.equal(back.done.has(topic.id), isDone(topic, progress.done));
        }
        const own = new Set(topics.map(({ id }) => id));
        for (const id of [...back.done, ...back.changed.keys()]) assert.ok(own.has(id), id);
      }),
    );
    assert.deepEqual(prototypes(), before);
  });

  it('is taken along also where a topic has had more names than anybody gives', () => {
    const aliases = Array.from({ length: 300_000 }, (_, index) => `a${String(index)}`);
    const roadmap = sample({ 'phases[0].topics[0].aliases': aliases }) as Roadmap;
    const progress = read({ version: 1, done: ['a7'], changed: { a7: 5 } });
    assert.ok(progress);
    assert.deepEqual(exportOf(progress, roadmap).changed, { a: 5 });
  });
});

describe('links that carry progress', () => {
  const prefix = fc.oneof(
    fc.constantFrom('#', '#mlops-', '#路-'),
    fc.webFragments().map((text) => `#${text}`),
  );

  it('bring ids and nothing else, whatever stands in them', (context) => {
    const part = fc.oneof(
      anyText,
      anyAddress,
      fc.constantFrom('%', '%2525', '.', 'a', 'progress='),
    );
    const list = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    const fragment = fc.oneof(
      list,
      fc.tuple(prefix, list).map(([start, text]) => `${start}progress=${text}`),
    );
    holds(
      context,
      fc.property(fragment, fc.oneof(prefix, anyText), (fragment, start) => {
        const ids = doneFromFragment(fragment, start);
        if (ids === undefined) return;
        assert.equal(new Set(ids).size, ids.length);
        for (const id of ids) assert.match(id, /^[A-Za-z][\w-]*$/);
      }),
    );
  });

  it('bring back what they were made of, encoded again or not', (context) => {
    const id = fc.stringMatching(/^[A-Za-z][\w-]{0,20}$/);
    holds(
      context,
      fc.property(
        fc.array(fc.oneof({ weight: 4, arbitrary: id }, anyText)),
        fc.nat(2),
        (done, kind) => {
          const start = '#mlops-';
          const link = progressFragment(start, done);
          assert.match(link, /^#mlops-progress=[\w.-]*$/);
          const sent = [link, `#${encodeURIComponent(link.slice(1))}`, `${link}.`][kind] ?? '';
          const ids = new Set(done.filter((text) => /^[A-Za-z][\w-]*$/.test(text)));
          if (link.length < 50_000) assert.deepEqual(doneFromFragment(sent, start), [...ids]);
        },
      ),
    );
  });
});
