import { budget } from './budget.js';
import { check } from './check.js';
import { type Fault, pathToString } from './fault.js';
import { expected } from './fault-message.js';
import { plainCopy } from './plain-copy.js';
import { prune } from './prune.js';
import type { Roadmap } from './roadmap.js';
import { roadmapSchema } from './schema.js';

export interface ParseResult {
  /** The valid part of the roadmap; absent when nothing of it can be shown. */
  readonly roadmap?: Roadmap;
  readonly faults: readonly Fault[];
}

/** As many faults as are named, and one that says that there are more. */
const named = (faults: readonly Fault[], count: number): readonly Fault[] => {
  const { faults: most } = budget;
  if (count <= most) return faults;
  const message = expected(`no more than ${String(most)} faults`, Symbol(String(count)));
  return [...faults.slice(0, most), { path: '', message, hint: 'The others are not named' }];
};

const parse = (given: unknown): ParseResult => {
  const { value: data, faults: unknownFields, hints } = plainCopy(roadmapSchema, given);
  const faults: Fault[] = [...unknownFields];
  /** Also of those that are not kept. */
  let count = faults.length;
  const removed = new Set<string>();
  /** Where something has been left out, at the place itself or inside it. */
  const affected = new Set<string>();
  for (;;) {
    const { value, originalPath } = prune(data, removed);
    const { roadmap, issues } = check(value);
    if (roadmap && issues.length === 0) return { roadmap, faults: named(faults, count) };
    const leaving: string[] = [];
    for (const { path, ...issue } of issues) {
      const original = originalPath(path);
      const place = pathToString(original);
      // What is missing takes along what cannot do without it.
      leaving.push(removed.has(place) ? pathToString(original.slice(0, -1)) : place);
      // What follows from a fault that has been reported is no fault of its own.
      if (affected.has(place)) continue;
      const hint = issue.hint ?? hints.get(place);
      count += 1;
      if (faults.length < budget.faults)
        faults.push({ path: place, ...issue, ...(hint === undefined ? {} : { hint }) });
      for (let around = original; ; around = around.slice(0, -1)) {
        const itsPlace = pathToString(around);
        if (affected.has(itsPlace)) break;
        affected.add(itsPlace);
      }
    }
    const before = removed.size;
    for (const place of leaving) removed.add(place);
    if (removed.has('') || removed.size === before) return { faults: named(faults, count) };
  }
};

/**
 * Checks any value whatsoever against the schema of a roadmap. What is wrong is named and left out, the rest is kept:
 * an optional field goes alone, a required one takes the item it belongs to with it. Never throws.
 */
export const parseRoadmap = (given: unknown): ParseResult => {
  try {
    return parse(given);
  } catch (error) {
    // Such as a RangeError of the engine: what it takes for too much is not the same everywhere.
    const reason = error instanceof Error ? error.name : 'an error';
    return {
      faults: [{ path: '', message: expected('a roadmap', Symbol(`${reason} while it was read`)) }],
    };
  }
};
