import { loadRoadmap } from '../../src/loader/load.js';
import type { Fault } from '../../src/model/fault.js';
import { expected } from '../../src/model/fault-message.js';
import { parseRoadmap } from '../../src/model/parse.js';
import type { Roadmap } from '../../src/model/roadmap.js';

/** What has become of a roadmap of one's own. */
export interface Own {
  /** The valid part of it; absent when nothing of it can be shown. */
  readonly roadmap?: Roadmap;
  readonly faults: readonly Fault[];
}

/** Checks a roadmap that has been pasted or dropped. */
export const checkText = (text: string): Own => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // It quotes the text, which may hold what cannot be seen.
    const found = Symbol(`something else: ${reason.replace(/\p{C}/gu, '\uFFFD')}`);
    return { faults: [{ path: '', message: expected('JSON', found) }] };
  }
  return parseRoadmap(value);
};

/** Fetches and checks the roadmap at an address. Rejects when the signal is aborted, and for nothing else. */
export const checkAddress = async (address: string, signal: AbortSignal): Promise<Own> =>
  loadRoadmap({ address }, signal);
