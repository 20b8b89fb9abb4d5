import type { ParseResult } from '../model/parse.js';

/**
 * Checks a roadmap given as an object. The check is loaded on demand: who shows the bundled roadmap does not pay for it.
 */
export const loadGiven = async (given: unknown): Promise<ParseResult> => {
  try {
    const { parseRoadmap } = await import('../model/parse.js');
    return parseRoadmap(given);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return { faults: [{ path: '', message: `The check could not be loaded: ${reason}` }] };
  }
};
