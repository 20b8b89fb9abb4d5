import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { parseRoadmap } from '../../src/model/parse.js';
import { sample } from './sample.js';

const isRefused = (value: unknown): void => {
  const { roadmap, faults } = parseRoadmap(value);
  assert.equal(roadmap, undefined);
  assert.notDeepEqual(faults, []);
};

const nested = (depth: number): unknown => {
  let value: unknown = 'core';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

const withExtra = (extra: unknown): unknown => sample({ 'phases[0].extra': extra });

const throwing = (thrown: unknown, key = 'id'): unknown =>
  Object.defineProperty({}, key, {
    enumerable: true,
    get: () => {
      throw thrown;
    },
  });

const survives = (value: unknown): void => {
  assert.deepEqual(parseRoadmap(value), { roadmap: sample(), faults: [] });
};

/** That nothing is lost with it, and that it is told where it was. */
const leavesOut = (place: string, value: unknown, path = place): void => {
  const { roadmap, faults } = parseRoadmap(sample({ [place]: value }));
  assert.deepEqual(
    faults.map((fault) => fault.path),
    [path],
  );
  assert.deepEqual(roadmap, sample({ [place]: undefined }));
};

describe('parseRoadmap with a hostile value', () => {
  for (const value of [null, undefined, 42, NaN, 'x', '', true, [], [[]], {}, new Date(0)]) {
    it(`refuses ${inspect(value)}`, () => {
      isRefused(value);
    });
  }

  it('refuses what JSON has no word for', () => {
    for (const value of [() => 1, Symbol('x'), 1n, new Map(), sample({ title: 1n })]) {
      isRefused(value);
    }
  });

  it('refuses a cycle, and passes over one that it has no use for', () => {
    const cycle: { self?: unknown; topics?: unknown } = {};
    cycle.self = cycle;
    cycle.topics = [cycle];
    isRefused(cycle);
    survives(withExtra(cycle));
    leavesOut('phases[0].topics[0].detail', cycle);
    leavesOut('promo', [cycle]);
  });

  it('refuses what throws when it is read, whatever it throws', () => {
    for (const thrown of [new Error('no'), 'no', undefined, Object.create(null)]) {
      isRefused(throwing(thrown));
      survives(withExtra(throwing(thrown)));
      leavesOut('parent', throwing(thrown, 'title'), 'parent.title');
      leavesOut('promo', {
        toJSON: () => {
          throw thrown;
        },
      });
    }
  });

  it('leaves out what JSON has no word for alone', () => {
    for (const value of [() => 1, Symbol('x'), 1n, new Map(), NaN])
      leavesOut('phases[0].topics[0].detail', value);
    survives(withExtra(1n));
  });

  it('takes a proxy for what it shows, and refuses one that shows nothing', () => {
    survives(new Proxy(sample() as object, {}));
    const { proxy, revoke } = Proxy.revocable({}, {});
    const list = Proxy.revocable([], {});
    revoke();
    list.revoke();
    for (const revoked of [proxy, list.proxy]) {
      isRefused(revoked);
      survives(withExtra(revoked));
      leavesOut('faq', revoked);
      leavesOut('phases[0].tools', revoked);
    }
  });

  it('reads no list to an end that it does not have', () => {
    const endless = new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : 1) });
    for (const phases of [new Array(4e9), endless]) {
      const { roadmap, faults } = parseRoadmap(sample({ phases }));
      assert.equal(roadmap, undefined);
      assert.match(faults[0]?.message ?? '', /^Expected no more than 5000 phases but received /);
    }
  });

  it('does not read the same list more often than it can check', () => {
    const tools = Array.from({ length: 1000 }, () => ({ name: 'Tool' }));
    const phase = { id: 'a', title: 'A', level: 'low', duration: 'ongoing', topics: [], tools };
    const phases = Array.from({ length: 900 }, () => phase);
    const { roadmap, faults } = parseRoadmap(sample({ phases }));
    assert.deepEqual(roadmap?.phases, [phase]);
    assert.equal(faults.filter(({ path }) => path.endsWith('.tools')).length, 1);
    assert.equal(faults.filter(({ path }) => path.endsWith('.id')).length, 899);
  });

  it('reads a getter that changes its mind only once', () => {
    let calls = 0;
    const given = sample() as object;
    Object.defineProperty(given, 'title', {
      enumerable: true,
      get: () => (calls++ === 0 ? 'First' : 5),
    });
    assert.equal(parseRoadmap(given).roadmap?.title, 'First');
    assert.equal(calls, 1);
  });

  it('does not throw at 20,000 levels of nesting', () => {
    const deep = nested(20_000);
    assert.notDeepEqual(parseRoadmap(deep).faults, []);
    survives(withExtra(deep));
    leavesOut('phases[0].topics[0].detail', deep);
  });

  it('leaves prototypes alone', () => {
    const evil = '{"polluted":true,"title":"Evil","toString":"x"}';
    const text = JSON.stringify(sample()).replaceAll(
      '{',
      `{"__proto__":${evil},"constructor":{"prototype":${evil}},`,
    );
    const { roadmap, faults } = parseRoadmap(JSON.parse(text));
    assert.deepEqual(faults, []);
    assert.deepEqual(roadmap, sample());
    assert.equal(Object.getPrototypeOf(roadmap), Object.prototype);
    assert.equal(Object.getPrototypeOf(roadmap?.phases[0]), Object.prototype);
    assert.ok(!('polluted' in {}));
  });

  it('does not inherit what is missing', () => {
    isRefused(Object.create(sample() as object));
    const { roadmap, faults } = parseRoadmap(
      JSON.parse(
        JSON.stringify(sample({ id: undefined })).replace('{', '{"__proto__":{"id":"x"},'),
      ),
    );
    assert.equal(roadmap, undefined);
    assert.deepEqual(
      faults.map(({ path }) => path),
      ['id'],
    );
  });

  it('keeps markup as the text that it is', () => {
    const markup = '<img src=x onerror=alert(1)>';
    assert.deepEqual(parseRoadmap(sample({ title: markup })).roadmap, sample({ title: markup }));
  });

  it('takes thousands of faults in its stride', () => {
    const topics = Array.from({ length: 5000 }, (_, index) => ({
      id: 'same',
      title: index % 2 ? 'T' : 1,
    }));
    const { roadmap, faults } = parseRoadmap(sample({ 'phases[0].topics': topics }));
    assert.deepEqual(roadmap?.phases[0]?.topics, [{ id: 'same', title: 'T' }]);
    assert.equal(faults.length, 1001);
  });
});
