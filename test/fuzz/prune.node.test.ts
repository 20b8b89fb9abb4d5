import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { type Path, pathToString } from '../../src/model/fault.js';
import { prune } from '../../src/model/prune.js';
import { holds } from './holds.js';

const pathsIn = (value: unknown, path: Path = []): readonly Path[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
        pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => Object.getOwnPropertyDescriptor(node, key)?.value, value);

describe('prune', () => {
  it('leaves out what it is told, and knows where the rest stood', (context) => {
    // Keys that need no quotes, as those of a roadmap.
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), tie('tree')),
      ),
    }));
    const cases = fc.tuple(tree, fc.array(fc.nat(), { maxLength: 5 }));
    holds(
      context,
      fc.property(cases, ([data, numbers]) => {
        const places = pathsIn(data).slice(1);
        const removed = new Set(
          numbers.flatMap((number) => {
            const path = places[number % places.length];
            return path ? [pathToString(path)] : [];
          }),
        );
        const { value, originalPath } = prune(data, removed);
        const isKept = (path: Path) =>
          path.every((_, depth) => !removed.has(pathToString(path.slice(0, depth + 1))));
        assert.deepEqual(
          pathsIn(value).map((path) => pathToString(originalPath(path))),
          pathsIn(data).filter(isKept).map(pathToString),
        );
        for (const path of pathsIn(value)) {
          const [now, before] = [at(value, path), at(data, originalPath(path))];
          if (typeof now === 'object' && now !== null) assert.equal(typeof before, 'object');
          else assert.equal(now, before);
        }
      }),
    );
  });
});
