import { loadRoadmap } from '../../src/loader/load.js';
import type { Fault } from '../../src/model/fault.js';
import { expected } from '../../src/model/fault-message.js';
import { parseRoadmap } from '../../src/model/parse.js';
import { parseJson } from '../../src/model/parse-json.js';
import type { Roadmap } from '../../src/model/roadmap.js';

/** What has become of a roadmap of one's own. */
export interface Own {
  /** The valid part of it; absent when nothing of it can be shown. */
  readonly roadmap?: Roadmap;
  readonly faults: readonly Fault[];
}

/** Checks a roadmap that has been pasted or dropped. */
export const checkText = (text: string): Own => {
  const parsed = parseJson(text);
  if ('value' in parsed) return parseRoadmap(parsed.value);
  const found = Symbol(`something else: ${parsed.reason}`);
  return { faults: [{ path: '', message: expected('JSON', found) }] };
};

/** Fetches and checks the roadmap at an address. Rejects when the signal is aborted, and for nothing else. */
export const checkAddress = async (address: string, signal: AbortSignal): Promise<Own> =>
  loadRoadmap({ address }, signal);
