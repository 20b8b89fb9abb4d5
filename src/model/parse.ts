import { safeParse } from 'valibot';
import { crossCheck } from './cross-check.js';
import { type Fault, type Path, pathToString } from './fault.js';
import { prune } from './prune.js';
import type { Roadmap } from './roadmap.js';
import { roadmapSchema } from './schema.js';

export interface ParseResult {
  /** The valid part of the roadmap; absent when nothing of it can be shown. */
  readonly roadmap?: Roadmap;
  readonly faults: readonly Fault[];
}

const check = (value: unknown) => {
  const result = safeParse(roadmapSchema, value);
  if (result.success) return { roadmap: result.output, issues: crossCheck(result.output) };
  const issues = result.issues.map(({ path = [], message }) => ({
    path: path.map(({ key }) => key as string | number),
    message,
  }));
  return { issues };
};

/** Whether something at this place or inside it has been left out already. */
const isAffected = (place: string, removed: ReadonlySet<string>): boolean =>
  [...removed].some((path) => path.startsWith(place) && /^($|[.[])/.test(path.slice(place.length)));

const parseJson = (data: unknown): ParseResult => {
  const faults: Fault[] = [];
  const removed = new Set<string>();
  for (;;) {
    const { value, originalPath } = prune(data, removed);
    const { roadmap, issues } = check(value);
    if (roadmap && issues.length === 0) return { roadmap, faults };
    const before = removed.size;
    for (const issue of issues) {
      const path: Path = originalPath(issue.path);
      const place = pathToString(path);
      // What follows from a fault that has been reported is no fault of its own.
      if (!isAffected(place, removed)) faults.push({ path: place, message: issue.message });
      // What is missing takes along what cannot do without it.
      removed.add(removed.has(place) ? pathToString(path.slice(0, -1)) : place);
    }
    if (removed.has('') || removed.size === before) return { faults };
  }
};

/**
 * Checks any value whatsoever against the schema of a roadmap. What is wrong is named and left out, the rest is kept:
 * an optional field goes alone, a required one takes the item it belongs to with it. Never throws.
 */
export const parseRoadmap = (value: unknown): ParseResult => {
  try {
    // A round trip through JSON leaves no getter, proxy or cycle that could change or throw later.
    return parseJson(JSON.parse(JSON.stringify(value ?? null)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    return { faults: [{ path: '', message: `Invalid JSON: ${reason}` }] };
  }
};
