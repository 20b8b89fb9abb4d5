import type { Page } from 'puppeteer-core';
import { namesOfLayout, namesOfPaint } from './load.js';
import { atRest, contentThere } from './page.js';
import type { Sample } from './rounds.js';
import { record, type Trace } from './trace.js';

/** Runs in the page. */
const noteRest = (): void => {
  performance.mark('rest');
};

/** Traces what is done in a page until the page is at rest again. */
export const recordToRest = (page: Page, act: () => Promise<unknown>): Promise<Trace> =>
  record(page, async () => {
    await act();
    await page.evaluate(atRest);
    await page.evaluate(noteRest);
  });

const sumOf = (times: ReadonlyMap<string, number>, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (times.get(name) ?? 0), 0);

/**
 * What something costs that happens in a page: ms of what listens to its event, ms until the frame that shows it has been
 * painted, ms of style and layout and ms of script until then, ms of all work until the page is at rest or something else begins, and ms of the longest task.
 */
export const costs = (trace: Trace, shown?: number): readonly Sample[] => {
  const begins = trace.marks('begin');
  return begins.map((begin, index) => {
    const painted = trace.paintedAfter(shown ?? begin) ?? NaN;
    const times = trace.selfTimes(begin, painted);
    const layout = sumOf(times, namesOfLayout);
    return {
      told: (trace.toldAt(begin) ?? NaN) - begin,
      painted: painted - begin,
      layout,
      script: trace.tasks(begin, painted).busy - layout - sumOf(times, namesOfPaint),
      ...trace.tasks(begin, begins[index + 1] ?? trace.mark('rest') ?? NaN),
    };
  });
};

/** @param act does it in the page, where it marks its beginning */
export const cost = async (page: Page, act: () => Promise<unknown>): Promise<Sample> =>
  costs(await recordToRest(page, act))[0] ?? {};

/** The same for something after which the whole content is there. */
export const costOfContent = async (page: Page, act: () => Promise<unknown>): Promise<Sample> => {
  const trace = await recordToRest(page, async () => {
    await act();
    await page.evaluate(contentThere);
  });
  return costs(trace, trace.mark('content') ?? NaN)[0] ?? {};
};
