import type { Page } from 'puppeteer-core';

/** What Chromium's tracing tells of one thing that the main thread did; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly documentLoaderURL?: string };
  };
}

/** A piece of work of the main thread, in milliseconds on the clock of the trace. */
interface Work {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly url: string | undefined;
}

const categories = [
  '-*',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

const clip = (work: Work, from: number, to: number): number =>
  Math.max(0, Math.min(work.end, to) - Math.max(work.start, from));

/** What the main thread of a page did while something was going on in it. */
export class Trace {
  readonly #works: readonly Work[];
  readonly #marks: readonly Work[];

  constructor(events: readonly TraceEvent[]) {
    // Marks are made by our own scripts, which run in the page's main thread and nowhere else.
    const own = events.findLast(
      ({ name, ph }) => (name === 'content' || name === 'begin') && ph === 'I',
    );
    if (!own) throw new Error('Nothing has been marked.');
    const works = events
      .filter(({ pid, tid, ts }) => pid === own.pid && tid === own.tid && ts > 0)
      .map(({ name, ts, dur = 0, args }) => ({
        name,
        start: ts / 1000,
        end: (ts + dur) / 1000,
        url: args?.data?.url ?? args?.data?.documentLoaderURL,
      }))
      .toSorted((one, other) => one.start - other.start || other.end - one.end);
    this.#works = works.filter(({ start, end }) => end > start);
    this.#marks = works;
  }

  /** When a mark was made last or a thing without length happened; undefined when it was not. */
  mark(name: string, url?: string): number | undefined {
    return this.#marks.findLast(
      (each) => each.name === name && (url === undefined || each.url?.includes(url)),
    )?.start;
  }

  /** All moments at which a mark was made. */
  marks(name: string): readonly number[] {
    return this.#marks.filter((each) => each.name === name).map(({ start }) => start);
  }

  /** When a script began to run. */
  scriptStart(url: string): number | undefined {
    return this.#works.find(
      (each) => each.name === 'EvaluateScript' && each.url?.includes(url) === true,
    )?.start;
  }

  /** When the first picture that shows what was there at a moment has left the main thread; undefined before that. */
  paintedAfter(moment: number): number | undefined {
    return this.#works.find(({ name, start }) => name === 'Commit' && start >= moment)?.end;
  }

  /** When the listeners of the event that was being told at a moment had all done their work. */
  toldAt(moment: number): number | undefined {
    return this.#works.findLast(
      ({ name, start, end }) => name === 'EventDispatch' && start <= moment && end >= moment,
    )?.end;
  }

  /** How long the main thread was busy between two moments, and with its longest task, in milliseconds. */
  tasks(from: number, to: number): { readonly busy: number; readonly longest: number } {
    const lengths = this.#works
      .filter(({ name }) => name === 'RunTask')
      .map((work) => clip(work, from, to));
    return {
      busy: lengths.reduce((sum, length) => sum + length, 0),
      longest: lengths.reduce((most, length) => Math.max(most, length), 0),
    };
  }

  /** How long each kind of work took between two moments, without what went on inside it. */
  selfTimes(from: number, to: number): ReadonlyMap<string, number> {
    const times = new Map<string, number>();
    const add = (name: string, length: number): void => {
      times.set(name, (times.get(name) ?? 0) + length);
    };
    const around: Work[] = [];
    for (const work of this.#works) {
      const length = clip(work, from, to);
      if (length === 0) continue;
      while ((around.at(-1)?.end ?? Infinity) <= work.start) around.pop();
      const outer = around.at(-1);
      if (outer) add(outer.name, -length);
      add(work.name, length);
      around.push(work);
    }
    return times;
  }
}

/** Traces a page while something goes on in it. */
export const record = async (page: Page, act: () => Promise<unknown>): Promise<Trace> => {
  await page.tracing.start({ categories });
  await act();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as {
    traceEvents: readonly TraceEvent[];
  };
  return new Trace(traceEvents);
};
