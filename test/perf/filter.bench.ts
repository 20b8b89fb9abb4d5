import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findEngines } from '../config/browsers.js';
import { type Keystroke, typeQueries } from './keystrokes.js';
import { longRoadmap } from './long-roadmap.js';
import { serve } from './serve.js';

/*
 * How long a key in the search field keeps the browser busy. Run by hand; a folder with the scripts may be given
 * instead of dist. A result belongs in RESULTS.md, a limit does not: machines differ.
 */

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const sizes = [10, 100, 1000];
const rounds = 3;
// Found in many phases, in some, in one of eight, and in none at the end.
const queries = ['kubernetes', 'docker', 'zenml', 'model x'];

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.round(part * (values.length - 1))] ?? 0;

const spread = (values: readonly number[]): string =>
  [0.5, 0.95, 1].map((part) => quantile(values, part).toFixed(1)).join(' / ');

const { chromium } = findEngines();
if (!chromium) throw new Error('The search is measured in Chromium.');
const { address, close } = await serve(path.resolve(process.argv[2] ?? at('../../dist')));
const browser = await launch({ ...chromium, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const rows: string[] = [];
  for (const size of sizes) {
    const roadmap = longRoadmap(size);
    const keystrokes = await typeQueries(browser, address, { roadmap, queries, rounds });
    const column = (name: keyof Keystroke) => spread(keystrokes.map((each) => each[name]));
    const cells = [
      size.toLocaleString('en'),
      String(keystrokes.length),
      column('script'),
      column('longest'),
    ];
    rows.push(`| ${cells.join(' | ')} |`);
  }
  const table = [
    '| phases | keys | script of a key, with the update | longest task from 50 ms, layout included |',
    '| -----: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
  const version = (await browser.version()).replace('Headless', '').replace('/', ' ');
  console.log(table);
  writeFileSync(
    at('RESULTS.md'),
    `# What a key in the search field costs

In milliseconds, median / 95 % / most of all keys that type ${queries.map((query) => `“${query}”`).join(', ')}
${String(rounds)} times; ${version}, ${String(availableParallelism())} cores. The roadmap is the bundled one over and
over. A frame at 60 Hz has 16.7 ms. To measure again: \`node --import tsx test/perf/filter.bench.ts\`.

${table}
`,
  );
} finally {
  await browser.close();
  close();
}
