import type { KeyInput, Page } from 'puppeteer-core';
import { costs, recordToRest } from '../tools/action.js';
import { atRest, inFreshPage } from '../tools/page.js';
import type { Bench, Part } from '../tools/part.js';
import { column, type Sample } from '../tools/rounds.js';
import { quantile } from '../tools/statistics.js';
import { ms, table } from '../tools/table.js';

const sizes = [10, 100, 1000];
const rounds = 2;
// Found in many phases, in some, in one of eight, and in none at the end.
const queries = ['kubernetes', 'docker', 'zenml', 'model x'];
// Of somebody who types fast: what a key sets off is still going on when the next one comes.
const pause = 150;

/** Runs in the page: each key's work begins with its event. */
const watchKeys = (): void => {
  addEventListener(
    'input',
    () => {
      performance.mark('begin');
    },
    { capture: true },
  );
};

const wait = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });

/** Types each query with real keys and clears it with Escape. The first time loads the search and is not counted. */
const type = async (page: Page, often: number): Promise<readonly Sample[]> => {
  const field = await page.waitForSelector('mlops-roadmap >>> [part=search]');
  await field?.focus();
  await page.evaluate(watchKeys);
  const samples: Sample[] = [];
  for (let round = 0; round <= often; round += 1) {
    for (const query of queries) {
      const trace = await recordToRest(page, async () => {
        for (const key of Array.from(query)) {
          await page.keyboard.press(key as KeyInput);
          await wait(pause);
        }
      });
      if (round > 0) samples.push(...costs(trace));
      await page.keyboard.press('Escape');
      await page.evaluate(atRest);
    }
  }
  return samples;
};

const measure = ({ browser, site, effort }: Bench, size: number) =>
  inFreshPage(browser, site.at('/blank'), { motion: true }, async (page) => {
    await page.goto(site.at(`/widget/${String(size)}`), { waitUntil: 'networkidle0' });
    const samples = await type(page, Math.max(1, Math.round(rounds * effort)));
    const spread = (name: string) =>
      [0.5, 0.95, 1].map((part) => ms(quantile(column(samples, name), part))).join(' / ');
    const columns = ['told', 'script', 'layout', 'painted', 'busy', 'longest'].map(spread);
    return [size.toLocaleString('en'), String(samples.length), ...columns];
  });

/** What a key in the search field costs. */
export const search: Part = {
  name: 'search',
  title: 'A key in the search field',
  run: async (bench) => {
    const rows: (readonly string[])[] = [];
    for (const size of sizes) rows.push(await measure(bench, size));
    const head = [
      'phases',
      'keys',
      'the filter’s work, ms',
      'all script, ms',
      'style, layout, ms',
      'until painted, ms',
      'all work, ms',
      'longest task, ms',
    ];
    return `Median / 95 % / most of all keys that type ${queries.map((query) => `“${query}”`).join(', ')}, one every ${String(pause)} ms,
with animations. The filter’s work: from the event to the end of the update that it sets off. Script, style and layout: until the
frame that answers it, with what is still to be done for the keys before. A frame at 60 Hz has 16.7 ms.

${table(head, rows, 0)}`;
  },
};
