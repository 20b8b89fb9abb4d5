import { type BaseIssue, safeParse } from 'valibot';
import { crossCheck } from './cross-check.js';
import type { Issue, Path } from './fault.js';
import { didYouMean, expected } from './fault-message.js';
import { nearest } from './near-miss.js';
import type { Roadmap } from './roadmap.js';
import { roadmapSchema } from './schema.js';

export interface Checked {
  /** Absent where the value does not agree with the schema. */
  readonly roadmap?: Roadmap;
  readonly issues: readonly Issue[];
}

const withHyphens = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** What may have been meant by a word or by a number in quotes. */
const meantBy = ({ type, input, requirement, expected }: BaseIssue<unknown>) => {
  if (typeof input !== 'string') return undefined;
  if (type === 'number') return /^\d{1,3}$/.test(input) ? Number(input) : undefined;
  if (requirement instanceof RegExp)
    return [withHyphens(input)].find((text) => requirement.test(text));
  return nearest(
    input,
    [...(expected?.matchAll(/"(\w+)"/g) ?? [])].map(([, word = '']) => word),
  );
};

const toIssues = (issue: BaseIssue<unknown>, above: Path = []): readonly Issue[] => {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  // Of what could be one thing or another it is taken to be the one that has fields, if it has.
  const deeper = issue.issues?.filter((inner) => inner.path) ?? [];
  if (deeper.length > 0) return deeper.flatMap((inner) => toIssues(inner, path));
  const { type, input, requirement } = issue;
  const message = expected(issue.message, input);
  if (type === 'max_length' && Array.isArray(input)) {
    // Only what is too much goes, not the whole list.
    const start = Number(requirement);
    return input.slice(start).map((_, index) => ({ path: [...path, start + index], message }));
  }
  return [{ path, message, ...didYouMean(meantBy(issue)) }];
};

/** Holds plain data to the schema, and what agrees with it to what no schema can say. */
export const check = (value: unknown): Checked => {
  const result = safeParse(roadmapSchema, value);
  if (result.success) return { roadmap: result.output, issues: crossCheck(result.output) };
  return { issues: result.issues.flatMap((issue) => toIssues(issue)) };
};
