import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { parseRoadmap } from '../../src/model/parse.js';
import { sample } from '../model/sample.js';
import { anyAddress } from './addresses.js';
import { holds } from './holds.js';
import { anyValue, brokenRoadmap } from './values.js';

const prototypes = (): string =>
  inspect(
    [Object, Array, String, Function].map(({ prototype }) =>
      Object.getOwnPropertyDescriptors(prototype),
    ),
    { showHidden: true, depth: 2 },
  );

const fields = new Set(
  (
    '$schema id lang category title summary updated parent url duration min max unit levels name phases tagline level ' +
    'topics detail aliases tools promo announcement text action faq items question answer'
  ).split(' '),
);

/** Everything inside, down to texts and numbers. */
const partsOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(partsOf)]
    : [value];

const isPlain = (part: unknown): boolean => {
  if (typeof part === 'string') return part !== '';
  if (typeof part === 'number') return Number.isInteger(part);
  if (Array.isArray(part)) return Object.getPrototypeOf(part) === Array.prototype;
  if (typeof part !== 'object' || part === null) return false;
  const keys = Reflect.ownKeys(part);
  return (
    Object.getPrototypeOf(part) === Object.prototype &&
    keys.every((key) => typeof key === 'string' && fields.has(key))
  );
};

const addressesIn = (value: unknown): readonly string[] =>
  partsOf(value).flatMap((part) => {
    const url: unknown =
      typeof part === 'object' && part !== null ? Reflect.get(part, 'url') : undefined;
    return typeof url === 'string' ? [url] : [];
  });

const leadsSomewhereAllowed = (url: string): boolean =>
  ['https://example.com/a/b?c#d', 'http://localhost:8080/'].every((base) =>
    /^(https?|mailto):$/.test(new URL(url, base).protocol),
  );

/** What holds whatever is given. */
const isParsedOrRefused = (value: unknown): void => {
  const { roadmap, faults } = parseRoadmap(value);
  for (const { path, message, hint } of faults) {
    assert.match(path, /^([$\w -]+(\[\d+\])?(\.[$\w -]+(\[\d+\])?)*)?$/);
    assert.match(message, /^Expected .+ but received .+$/);
    assert.doesNotMatch(`${path}${message}${hint ?? ''}`, /[\p{Cc}\p{Cf}]/u);
    assert.ok(message.length < 1000);
  }
  if (!roadmap) {
    assert.notDeepEqual(faults, []);
    return;
  }
  assert.ok(roadmap.phases.length > 0 && roadmap.levels.length > 0);
  assert.ok(partsOf(roadmap).every(isPlain));
  assert.ok(addressesIn(roadmap).every(leadsSomewhereAllowed));
  assert.deepEqual(parseRoadmap(roadmap), { roadmap, faults: [] });
};

describe('parseRoadmap', () => {
  it('parses or refuses any value, and touches no prototype', (context) => {
    const before = prototypes();
    holds(context, fc.property(anyValue, isParsedOrRefused));
    assert.equal(prototypes(), before);
  });

  it('parses or refuses a roadmap that is broken anywhere, and touches no prototype', (context) => {
    const before = prototypes();
    holds(context, fc.property(brokenRoadmap, isParsedOrRefused));
    assert.equal(prototypes(), before);
  });

  it('keeps no address that leads anywhere but to http, https or mail', (context) => {
    holds(
      context,
      fc.property(anyAddress, (url) => {
        isParsedOrRefused(sample({ 'phases[0].topics[0].url': url, 'promo.url': url }));
      }),
    );
  });

  it('loses no more than the item that is broken', (context) => {
    const wrong = anyValue.filter((value) => typeof value !== 'string' && value !== undefined);
    holds(
      context,
      fc.property(wrong, (value) => {
        const { roadmap, faults } = parseRoadmap(
          sample({
            'phases[0].topics[1].title': value,
            'faq.items[0].question': value,
            extra: value,
          }),
        );
        // Dates and their like say in JSON that they are text.
        if (faults.length === 0) return;
        assert.deepEqual(
          roadmap?.phases.map(({ topics }) => topics.map(({ id }) => id)),
          [['a', 'c'], ['d']],
        );
        assert.deepEqual(
          roadmap.faq?.items.map(({ id }) => id),
          ['q2'],
        );
      }),
    );
  });
});
