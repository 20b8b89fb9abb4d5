import * as v from 'valibot';
import { isDone } from './done.js';
import { type Fault, pathToString } from './fault.js';
import { keepLists } from './keep-lists.js';
import { ownEntries } from './own-entries.js';
import { isPlainDate } from './plain-date.js';
import { changeTime, noProgress, type Progress } from './progress.js';
import { namesOf, topicsOf } from './progress-change.js';
import type { Roadmap } from './roadmap.js';

/** Progress as plain JSON: what is stored, exported and imported. `version` and `done` are enough. */
export interface ProgressData {
  readonly version: 1;
  /** Id of the roadmap. */
  readonly roadmap: string;
  /** Ids of the topics that are done. */
  readonly done: readonly string[];
  /** When topics were last ticked or unticked, by their ids, in milliseconds since 1970. */
  readonly changed?: Readonly<Record<string, number>>;
  /** Start date that the reader has set: YYYY-MM-DD. */
  readonly start?: string;
  readonly startChanged?: number;
}

/** What comes of reading progress: all of it, or why nothing. */
export type Reading<Problem extends string = 'newer' | 'unreadable'> =
  { readonly progress: Progress } | { readonly problem: Problem; readonly fault: Fault };

/** Characters of an export that are read; what is longer cannot be one. */
export const exportLimit = 1_000_000;

const timesOf = (times: object): ReadonlyMap<string, number> =>
  new Map(Object.entries(times).map(([id, time]) => [id, changeTime(time)]));

const schema = v.object(
  ownEntries({
    version: v.literal(1),
    done: v.array(v.string()),
    // No record of valibot: it leaves out `constructor`, which may be the id of a topic.
    changed: v.optional(
      v.pipe(
        v.custom<object>(
          (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
          'Invalid changes: Expected an object of times by ids',
        ),
        v.transform(timesOf),
      ),
    ),
    start: v.optional(v.unknown()),
    startChanged: v.optional(v.unknown()),
  }),
);

const longestMessage = 200;

const refused = <Problem extends string>(problem: Problem, message: string, path = '') => ({
  problem,
  fault: { path, message },
});

const notJson = () => refused('unreadable', 'Invalid progress: Expected JSON');

/** A round trip through JSON leaves no getter, proxy or cycle that could change or throw later; undefined where there is no way. */
const plainCopy = (value: unknown): unknown => {
  try {
    return JSON.parse(typeof value === 'string' ? value : JSON.stringify(value, keepLists));
  } catch {
    return undefined;
  }
};

const readPlain = (value: unknown): Reading => {
  const version: unknown = (value as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > 1) {
    const message = `Newer version: Expected 1 but received ${String(version)}`;
    return refused('newer', message, 'version');
  }
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (!success) {
    const [{ path = [], message }] = issues;
    const place = pathToString(path.map(({ key }) => key as string));
    // It quotes what was given, which may be a whole book.
    return refused('unreadable', message.slice(0, longestMessage), place);
  }
  const { done, changed = noProgress.changed, start, startChanged } = output;
  return {
    progress: {
      done: new Set(done),
      changed,
      start: isPlainDate(start) ? start : undefined,
      startChanged: changeTime(startChanged),
    },
  };
};

/** Reads what was stored, whatever it is; nothing stored is no progress. Never throws. */
export const readProgress = (value: unknown): Reading => {
  if (value === null || value === undefined) return { progress: noProgress };
  // Stored as text, it is not what was given to the store.
  const copy = typeof value === 'string' ? undefined : plainCopy(value);
  return copy === undefined ? notJson() : readPlain(copy);
};

/** Reads what a reader or host brings along: an object or its JSON text, of this roadmap. Never throws. */
export const readExport = (
  value: unknown,
  roadmapId: string,
): Reading<'unreadable' | 'newer' | 'otherRoadmap' | 'tooLarge'> => {
  if (typeof value === 'string' && value.length > exportLimit) {
    return refused('tooLarge', `Too large: Expected up to ${String(exportLimit)} characters`);
  }
  const copy = plainCopy(typeof value === 'string' ? value.replace(/^\uFEFF/, '') : value);
  if (copy === undefined) return notJson();
  const reading = readPlain(copy);
  if ('problem' in reading) return reading;
  const { roadmap } = copy as { readonly roadmap?: unknown };
  if (roadmap === undefined || roadmap === roadmapId) return reading;
  const message = `Other roadmap: Expected "${roadmapId}" but received ${JSON.stringify(roadmap).slice(0, 99)}`;
  return refused('otherRoadmap', message, 'roadmap');
};

/** As plain JSON, without what is not known. */
export const progressToData = (
  { done, changed, start, startChanged }: Progress,
  roadmapId: string,
): ProgressData => ({
  version: 1,
  roadmap: roadmapId,
  done: [...done],
  ...(changed.size > 0 && { changed: Object.fromEntries(changed) }),
  ...(start !== undefined && { start }),
  ...(startChanged > 0 && { startChanged }),
});

/**
 * To take along: the topics of this roadmap under the ids that they have today, in their order. Other ids are those of an earlier
 * version of it, or of another site that has a roadmap of the same id at the same origin: they are none of its reader's business.
 */
export const exportOf = (progress: Progress, roadmap: Roadmap): ProgressData => {
  const topics = topicsOf(roadmap);
  const changed = new Map<string, number>();
  for (const topic of topics) {
    // Spread out, the names could be too many arguments.
    const time = namesOf(topic).reduce(
      (latest, name) => Math.max(latest, progress.changed.get(name) ?? 0),
      0,
    );
    if (time > 0) changed.set(topic.id, time);
  }
  const done = topics.filter((topic) => isDone(topic, progress.done)).map(({ id }) => id);
  return progressToData({ ...progress, done: new Set(done), changed }, roadmap.id);
};
