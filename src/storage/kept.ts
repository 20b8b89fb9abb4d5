import { keyPrefix } from './key.js';

/**
 * Ids of what is done as it is kept in this browser, before any code for progress has been loaded; none if anything is wrong.
 */
export const keptDone = (roadmapId: string): ReadonlySet<string> => {
  try {
    const { version, done } = JSON.parse(localStorage[keyPrefix + roadmapId] as string) as {
      readonly version: unknown;
      readonly done: readonly string[];
    };
    // What is not iterable throws, and so does what cannot be flattened: a text is no list.
    return new Set((version === 1 && done.flat()) as string[]);
  } catch {
    return new Set();
  }
};
