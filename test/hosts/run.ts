import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { type Browser, launch } from 'puppeteer-core';
import { findEngines } from '../config/browsers.js';
import { NotTried } from './commands.js';
import { type Host, hosts } from './hosts.js';
import { serve } from './serve.js';
import { build, pack, remarks, type Site, versionOf } from './site.js';
import { type Facts, visit } from './visit.js';

/*
 * Builds a small site with every host from the packed package, and uses it in Chromium. Names of hosts may be given; without
 * them all are tried and RESULTS.md is written anew.
 */

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !hosts.some((host) => host.name === name));
if (unknown.length > 0) {
  const names = hosts.map(({ name }) => name).join(', ');
  throw new Error(`${unknown.join(', ')}: choose from ${names}.`);
}
const wanted = hosts.filter(({ name }) => asked.length === 0 || asked.includes(name));

const preface = `# Where the package works

Small sites, each as a user would write it, from the packed package: installed, checked for types where there are types,
built, opened in Chromium. Neither tools nor browser say a word of it.

Where the recipe is pasted, it comes word for word from README.md. The sites show a whole roadmap and, on a second page, one phase. Each of
these is tried: a phase opens by mouse and key; a link and an address lead to a phase, and no header covers it; keys typed into
the search field stay there; what is ticked is kept over the site's own links; the roadmap follows the theme switch of the site, where
there is one. WordPress is tried as administrator in both editors, and as an author whose HTML is filtered.

In the other sites a phase takes a property and a handler in the host's own way. Where the host prerenders, that is checked before any
script; where it has a dark mode, the phase follows.

To try it again: \`npm run test:hosts\`, or \`npm run test:hosts -- vitepress\`.
`;

const rows = new Map<string, string>();

const note = (host: Host, site: Site, { scripts, shift }: Facts): void => {
  const versions = host.packages.map((name) => `${name} ${versionOf(site, name)}`);
  const kilobytes = `${(scripts / 1000).toFixed(1)} kB`;
  const result = host.limit?.label ?? 'works';
  const pasted = host.recipe ? 'recipe' : 'own page';
  const cells = [host.label, versions.join(', '), pasted, result, kilobytes, shift.toFixed(3)];
  rows.set(host.name, `| ${cells.join(' | ')} |`);
};

const noteNotTried = (host: Host, reason: string): void => {
  console.log(`${host.label} is not tried: ${reason}`);
  rows.set(host.name, `| ${host.label} | | | not tried: ${reason} | | |`);
};

const visitAll = async (browser: Browser, site: Site, host: Host): Promise<Facts> => {
  const { address, close } = await serve(host, site, browser);
  try {
    const [first = '', ...more] = host.starts ?? [''];
    const facts = await visit(browser, new URL(first, address).href, host);
    for (const start of more) await visit(browser, new URL(start, address).href, host);
    return facts;
  } finally {
    await close();
  }
};

const table = (browser: string): string =>
  [
    `| host | version | pasted | in ${browser} | all scripts of the page, Brotli | layout shift |`,
    '| --- | --- | --- | --- | ---: | ---: |',
    ...wanted.map(({ name, label }) => rows.get(name) ?? `| ${label} | | | fails | | |`),
  ].join('\n');

describe('a site with the packed package', { timeout: 3_600_000 }, () => {
  const temporary = mkdtempSync(path.join(tmpdir(), 'hosts-'));
  let tarball = '';
  let browser: Browser;

  before(async () => {
    tarball = await pack(temporary);
    const { chromium } = findEngines();
    if (!chromium) throw new Error('The sites are opened in Chromium.');
    const sandboxFails = process.getuid?.() === 0 || process.env['CI'] === 'true';
    browser = await launch({
      ...chromium,
      args: [
        ...(sandboxFails ? ['--no-sandbox'] : []),
        ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
        ...['--disable-background-networking', '--disable-component-update'],
      ],
    });
  });

  after(async () => {
    const version = (await browser.version()).replace(/^\w+\/(\d+).*/, 'Chromium $1');
    await browser.close();
    rmSync(temporary, { recursive: true, force: true });
    const results = await format(`${preface}\n${table(version)}\n`, { parser: 'markdown' });
    console.log(`\n${results}`);
    if (wanted.length === hosts.length) writeFileSync(at('RESULTS.md'), results);
  });

  for (const host of wanted) {
    it(`works in ${host.label}`, async () => {
      try {
        const site = await build(host, path.join(temporary, host.name), tarball);
        assert.deepEqual(remarks(site.output), []);
        note(host, site, await visitAll(browser, site, host));
      } catch (error) {
        if (error instanceof NotTried) noteNotTried(host, error.message);
        throw error;
      }
    });
  }
});
