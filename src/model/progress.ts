import { isPlainDate } from './plain-date.js';

/** What a reader has done of one roadmap. Values never change: every rule gives a new one. */
export interface Progress {
  /** Ids of the topics that are done; also of topics that the roadmap does not have, or no longer. */
  readonly done: ReadonlySet<string>;
  /** When each topic was last ticked or unticked, in milliseconds since 1970: merging goes by it. */
  readonly changed: ReadonlyMap<string, number>;
  /** Start date that the reader has set, an ISO plain date. */
  readonly start: string | undefined;
  /** When they set it, 0 for never. */
  readonly startChanged: number;
}

export const noProgress: Progress = {
  done: new Set(),
  changed: new Map(),
  start: undefined,
  startChanged: 0,
};

/** Year 2100. No clock that is right shows a later time. */
const latestClock = 4_102_444_800_000;

/**
 * The last moment of a Date: above it lies nothing that is read. A wrong clock, or a value that somebody made up, may come close
 * to the year 2100; from there on changes count up one by one, and no count comes this far. Below it, one more is always later.
 */
const latestTime = 8_640_000_000_000_000;

const upTo = (latest: number, value: unknown): number =>
  typeof value === 'number' && value > 0 && value <= latest ? value : 0;

/**
 * A time of change that can be trusted as far as it goes, else 0. It asks no clock: all who read the same value must
 * get the same time, or two of them could correct each other for ever.
 */
export const changeTime = (value: unknown): number => upTo(latestTime, value);

const timeOf = ({ changed }: Progress, id: string): number => changed.get(id) ?? 0;

/** Never a time that is not read. At the very end all times are equal, and merging decides. */
const timeAfter = (last: number, clock: number): number =>
  Math.min(Math.max(upTo(latestClock, clock), last + 1), latestTime);

/** Ticks or unticks topics. Those that are so already keep the time of their last change; if all are, it is the same value. */
export const withDone = (
  progress: Progress,
  ids: Iterable<string>,
  done: boolean,
  time: number,
): Progress => {
  const changing = [...new Set(ids)].filter((id) => progress.done.has(id) !== done);
  if (changing.length === 0) return progress;
  const doneIds = new Set(progress.done);
  const changed = new Map(progress.changed);
  for (const id of changing) {
    if (done) doneIds.add(id);
    else doneIds.delete(id);
    changed.set(id, timeAfter(timeOf(progress, id), time));
  }
  return { ...progress, done: doneIds, changed };
};

/** What of it concerns these topics, and the start date. */
export const onlyOf = (progress: Progress, ids: ReadonlySet<string>): Progress => ({
  ...progress,
  done: new Set([...progress.done].filter((id) => ids.has(id))),
  changed: new Map([...progress.changed].filter(([id]) => ids.has(id))),
});

/** Sets the start date or takes it away, which anything that is no date does as well. */
export const withStart = (
  progress: Progress,
  start: string | undefined,
  time: number,
): Progress => {
  const date = isPlainDate(start) ? start : undefined;
  if (date === progress.start) return progress;
  return { ...progress, start: date, startChanged: timeAfter(progress.startChanged, time) };
};

/** Of the two, the one whose start was changed later; at the same time any date before none, and a later one before an earlier. */
const laterStart = (a: Progress, b: Progress): Progress => {
  if (a.startChanged !== b.startChanged) return a.startChanged > b.startChanged ? a : b;
  return (a.start ?? '') > (b.start ?? '') ? a : b;
};

/**
 * Brings together what was changed in two places: of each topic the later change counts, at the same time the one that
 * ticked it. Whatever is merged in whatever order and however often, the outcome is the same.
 */
export const mergeProgress = (a: Progress, b: Progress): Progress => {
  const done = new Set<string>();
  const changed = new Map<string, number>();
  for (const id of new Set([...a.done, ...b.done, ...a.changed.keys(), ...b.changed.keys()])) {
    const [timeA, timeB] = [timeOf(a, id), timeOf(b, id)];
    if ((timeA >= timeB && a.done.has(id)) || (timeB >= timeA && b.done.has(id))) done.add(id);
    const time = Math.max(timeA, timeB);
    if (time > 0) changed.set(id, time);
  }
  const { start, startChanged } = laterStart(a, b);
  return { done, changed, start, startChanged };
};

/** Whether both say the same, also about when. */
export const sameProgress = (a: Progress, b: Progress): boolean =>
  a === b ||
  (a.start === b.start &&
    a.startChanged === b.startChanged &&
    a.done.size === b.done.size &&
    [...a.done].every((id) => b.done.has(id)) &&
    [...a.changed.keys(), ...b.changed.keys()].every((id) => timeOf(a, id) === timeOf(b, id)));
