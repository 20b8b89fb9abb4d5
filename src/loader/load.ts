import type { Fault } from '../model/fault.js';
import { expected } from '../model/fault-message.js';
import { parseRoadmap } from '../model/parse.js';
import type { Roadmap } from '../model/roadmap.js';
import { fetchJson, type Problem, timeLimit } from './remote.js';

/** What has become of something that was given to show. */
export interface Loaded {
  /** The valid part of the roadmap; absent when nothing of it can be shown. */
  readonly roadmap?: Roadmap;
  readonly faults: readonly Fault[];
  /** Why there is no roadmap; absent when there is one. */
  readonly problem?: Problem;
}

const parse = (value: unknown): Loaded => {
  const { roadmap, faults } = parseRoadmap(value);
  return roadmap ? { roadmap, faults } : { faults, problem: 'notRoadmap' };
};

/** Elements that have shared a request also share the check, which takes longer than all else here. */
const checked = new WeakMap<object, Loaded>();

const parseFetched = (value: unknown): Loaded => {
  if (typeof value !== 'object' || value === null) return parse(value);
  const loaded = checked.get(value) ?? parse(value);
  checked.set(value, loaded);
  return loaded;
};

/** What an element is given to show: a roadmap, or the address of its JSON. */
export type Source =
  | { readonly value: unknown }
  | {
      readonly address: string;
      /** Whether that has failed before. */
      readonly isRetry?: boolean;
      /** Whether a reader of the page may have written it. */
      readonly isPlaced?: boolean;
    };

/** A roadmap that a reader may have placed goes by an id that is no other's: progress and fragments of the site are not its. */
const apart = (loaded: Loaded): Loaded => {
  const { roadmap } = loaded;
  return roadmap ? { ...loaded, roadmap: { ...roadmap, id: `placed-${roadmap.id}` } } : loaded;
};

/** The roadmap that was given. Rejects with the reason of the signal when that is aborted, and for nothing else. */
export const loadRoadmap = async (given: Source, signal: AbortSignal): Promise<Loaded> => {
  signal.throwIfAborted();
  if ('value' in given) return parse(given.value);
  try {
    // What went wrong may have been kept by the browser.
    const cache = given.isRetry ? 'reload' : 'default';
    const { isPlaced = false } = given;
    const fetched = await fetchJson(given.address, signal, timeLimit, { cache, isPlaced });
    if ('value' in fetched) {
      const loaded = parseFetched(fetched.value);
      return isPlaced ? apart(loaded) : loaded;
    }
    return { faults: [fetched.fault], problem: fetched.problem };
  } catch (error) {
    signal.throwIfAborted();
    // A page may have changed what is used here.
    const message = expected('an answer', Symbol(error instanceof Error ? error.name : 'an error'));
    return { faults: [{ path: '', message }], problem: 'unreachable' };
  }
};
