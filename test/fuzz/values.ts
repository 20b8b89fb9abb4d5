import * as fc from 'fast-check';
import { bundled } from '../../src/loader/bundled.js';
import { sample } from '../model/sample.js';

const hostileTexts: readonly string[] = [
  '',
  ' ',
  'x'.repeat(100_000),
  '\u202E evil \u202D',
  '\u200D\u200D\u200D',
  '\uD800',
  '\u0000',
  '<img src=x onerror=alert(1)>',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  '&#106;avascript:alert(1)',
  '__proto__',
  'constructor',
  'toString',
  'header',
  'ongoing',
  'NaN',
];

export const hostileText = fc.constantFrom(...hostileTexts);

/** Text of any code units, also halves of pairs, with hostile ones among them. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string(),
  hostileText,
);

/** Whatever JavaScript has, with what JSON has no word for. */
export const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.anything({
    key: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toJSON', 'id', 'title'), anyText),
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  hostileText,
);

/** One that looks at each thing and lets nobody see it. */
const throwing = (): object =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};

const cyclic = (): object => {
  const cycle: { id: string; topics: unknown[]; self?: unknown } = { id: 'cycle', topics: [] };
  cycle.self = cycle;
  cycle.topics.push(cycle);
  return cycle;
};

/** Without a look at what throws when it is looked at. */
const valueAt = (owner: object, key: string): unknown =>
  Object.getOwnPropertyDescriptor(owner, key)?.value;

type Change = (owner: object, key: string) => void;

const replaceBy =
  (value: unknown): Change =>
  (owner, key) => {
    Reflect.defineProperty(owner, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  };

const remove: Change = (owner, key) => {
  Reflect.deleteProperty(owner, key);
};

const repeat: Change = (owner, key) => {
  if (Array.isArray(owner)) owner.push(valueAt(owner, key));
};

const rename =
  (name: string): Change =>
  (owner, key) => {
    const value = valueAt(owner, key);
    remove(owner, key);
    replaceBy(value)(owner, name);
  };

const throwWhenRead: Change = (owner, key) => {
  Reflect.defineProperty(owner, key, {
    configurable: true,
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
};

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: anyValue.map(replaceBy) },
  { weight: 4, arbitrary: anyText.map(replaceBy) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('python', 'foundation', 'llm-ops', 'low', 'a').map(replaceBy),
  },
  { weight: 2, arbitrary: fc.constant(remove) },
  { weight: 1, arbitrary: fc.constant(repeat) },
  { weight: 2, arbitrary: fc.oneof(anyText, fc.constantFrom('levle', '__proto__')).map(rename) },
  { weight: 1, arbitrary: fc.constant(throwWhenRead) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(throwing, revoked, cyclic).map((make) => replaceBy(make())),
  },
);

interface Place {
  readonly owner: object;
  readonly key: string;
}

const placesIn = (value: unknown, seen = new Set<unknown>()): readonly Place[] => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.keys(value).flatMap((key) => [
    { owner: value, key },
    ...placesIn(valueAt(value, key), seen),
  ]);
};

const isPlain = (owner: object): boolean =>
  Array.isArray(owner) || Object.getPrototypeOf(owner) === Object.prototype;

/** The bundled roadmap and a small one, each with a few of its parts broken at random. */
export const brokenRoadmap: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.constantFrom<unknown>(bundled, sample(), sample()),
    fc.array(fc.tuple(fc.nat(), anyChange), { minLength: 1, maxLength: 6 }),
  )
  .map(([whole, changes]) => {
    const copy = structuredClone(whole);
    const places = placesIn(copy).filter(({ owner }) => isPlain(owner));
    for (const [number, change] of changes) {
      const place = places[number % places.length];
      if (place) change(place.owner, place.key);
    }
    return copy;
  });
