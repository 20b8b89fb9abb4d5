import { type Path, placeIn } from './fault.js';
import { ownEntries } from './own-entries.js';

/** JSON data without some of its parts, a copy if there are any, that still knows where in the whole each part stood. */
export interface Pruned {
  readonly value: unknown;
  readonly originalPath: (path: Path) => Path;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const prune = (data: unknown, removed: ReadonlySet<string>): Pruned => {
  // As it is with most data: nothing is wrong.
  if (removed.size === 0) return { value: data, originalPath: (path) => path };
  const keptIndexes = new Map<unknown, readonly number[]>();

  const copy = (value: unknown, place: string): unknown => {
    if (!isObject(value)) return value;
    const kept = Object.entries(value).flatMap(([name, item]): [string, unknown][] => {
      const itsPlace = placeIn(place, Array.isArray(value) ? Number(name) : name);
      return removed.has(itsPlace) ? [] : [[name, copy(item, itsPlace)]];
    });
    if (!Array.isArray(value)) return ownEntries(Object.fromEntries(kept));
    const items = kept.map(([, item]) => item);
    keptIndexes.set(
      items,
      kept.map(([index]) => Number(index)),
    );
    return items;
  };

  const value = copy(data, '');

  const originalPath = (path: Path): Path => {
    let node: unknown = value;
    return path.map((key) => {
      const original = typeof key === 'number' ? keptIndexes.get(node)?.[key] : undefined;
      node = isObject(node) ? Reflect.get(node, key) : undefined;
      return original ?? key;
    });
  };

  return { value, originalPath };
};
