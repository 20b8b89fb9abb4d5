import type { Fault } from '../model/fault.js';
import { parseRoadmap, type ParseResult } from '../model/parse.js';
import { parseJson } from '../model/parse-json.js';

/** What the check of a text says, line by line. */
export interface Report {
  readonly lines: readonly string[];
  readonly isValid: boolean;
}

/** A fault on one line. */
export const lineOf = ({ path, message, hint }: Fault): string =>
  `${path || '(whole)'}: ${[message, hint].filter(Boolean).join('. ')}`;

/** Where in a text the parser of this engine gave up, if it says so. */
const placeIn = (text: string, message: string): string => {
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` in line ${String(before.length)}, column ${String((before.at(-1) ?? '').length + 1)}`;
};

/** Checks the text of a roadmap: what is valid of it, and what is wrong with the rest. */
export const parseText = (text: string): ParseResult => {
  // Editors may put a mark in front that is no JSON; browsers pass over it as well.
  const json = text.replace(/^\uFEFF/, '');
  const parsed = parseJson(json);
  if ('value' in parsed) return parseRoadmap(parsed.value);
  const place = placeIn(json, parsed.reason);
  const message = `Expected JSON but received something else${place}: ${parsed.reason}`;
  return { faults: [{ path: '', message }] };
};

const counted = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** Checks the text of a roadmap and says what is wrong with it and what of it would be shown. */
export const reportOn = (text: string, name: string): Report => {
  const { roadmap, faults } = parseText(text);
  const topics = roadmap?.phases.reduce((sum, phase) => sum + phase.topics.length, 0) ?? 0;
  const shown = roadmap
    ? `${counted(roadmap.phases.length, 'phase')} and ${counted(topics, 'topic')} can be shown`
    : 'nothing of it can be shown';
  return {
    lines: [...faults.map(lineOf), `${name}: ${counted(faults.length, 'fault')}, ${shown}`],
    isValid: faults.length === 0,
  };
};
