import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { findEngines } from '../config/browsers.js';
import { buildBareScript } from './pages/bare-script.js';
import { parts } from './parts/parts.js';
import { machineLine } from './tools/machine.js';
import { writeSection } from './tools/results.js';
import { serveSite } from './tools/site.js';

/*
 * What the widget costs a page and its reader, beside static HTML and a bare Lit element with the same content. Run by
 * hand: `npm run bench`, or parts of it: `npm run bench -- --only cold,long`. DIST=… measures the scripts of another
 * folder, --effort 2 measures everything twice as often, --dry leaves RESULTS.md as it is.
 */

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    effort: { type: 'string', default: '1' },
    dry: { type: 'boolean', default: false },
  },
});

// The last section is written by hand, and stays.
const titles = [...parts.map(({ title }) => title), 'Tried, did not pay'];
const names = values.only?.split(',') ?? parts.map(({ name }) => name);
const unknown = names.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  throw new Error(
    `There is no ${unknown.join(', ')}: choose of ${parts.map(({ name }) => name).join(', ')}.`,
  );
}

const dist = path.resolve(
  process.env['DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url)),
);
const { chromium } = findEngines();
if (!chromium) throw new Error('This is measured in Chromium.');

const args = [
  '--no-sandbox',
  '--disable-gpu',
  // A page that is left is left: it takes no memory, and does nothing.
  '--disable-features=BackForwardCache',
  // Memory is told at once, not when the browser next thinks of it.
  '--enable-blink-features=ForceEagerMeasureMemory',
];
const site = await serveSite(dist, await buildBareScript());
const browser = await launch({ ...chromium, args });
try {
  for (const part of parts.filter(({ name }) => names.includes(name))) {
    const machine = machineLine(await browser.version());
    const text = await part.run({ browser, site, dist, effort: Number(values.effort) });
    const section = `## ${part.title}\n\n${text}\n\n<sub>${machine}</sub>`;
    console.log(`${section}\n`);
    if (!values.dry) await writeSection(titles, section);
  }
} finally {
  await browser.close();
  site.close();
}
