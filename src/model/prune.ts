import { type Path, pathToString } from './fault.js';

/** A copy of JSON data without some of its parts that still knows where in the whole each part stood. */
export interface Pruned {
  readonly value: unknown;
  readonly originalPath: (path: Path) => Path;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const prune = (data: unknown, removed: ReadonlySet<string>): Pruned => {
  const keptIndexes = new Map<unknown, readonly number[]>();

  const copy = (value: unknown, path: Path): unknown => {
    if (!isObject(value)) return value;
    const entries = Object.entries(value)
      .map(([key, item]) => [Array.isArray(value) ? Number(key) : key, item as unknown] as const)
      .filter(([key]) => !removed.has(pathToString([...path, key])));
    const copies = entries.map(([key, item]) => [key, copy(item, [...path, key])] as const);
    if (!Array.isArray(value)) return Object.fromEntries(copies);
    const items = copies.map(([, item]) => item);
    keptIndexes.set(
      items,
      entries.map(([key]) => Number(key)),
    );
    return items;
  };

  const value = copy(data, []);

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
