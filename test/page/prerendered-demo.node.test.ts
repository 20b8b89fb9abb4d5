import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundled } from '../../src/loader/bundled.js';
import { findEngines } from '../config/browsers.js';
import { prerenderedPage, renderPage } from '../config/build-demo.js';

const findChromium = (): string | undefined => {
  try {
    return findEngines().chromium?.executablePath;
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    return undefined;
  }
};

const executablePath = findChromium();
const skip = executablePath ? false : 'Chromium is missing here: it reads the page of this test.';

const isShown = (element: Element): boolean => element.checkVisibility();

describe('demo/prerendered.html', () => {
  it('holds what the command line prints; npm run build:demo brings it up to date', async () => {
    const page = readFileSync(prerenderedPage, 'utf8');
    assert.ok((await renderPage(page)) === page);
    assert.equal(page.match(/<template shadowrootmode="open">/g)?.length, 2);
  });

  describe('without scripts', { skip }, () => {
    let browser: Browser;
    let page: Page;

    before(async () => {
      browser = await puppeteer.launch({
        executablePath: executablePath ?? '',
        args: [
          ...(process.getuid?.() === 0 || process.env['CI'] === 'true' ? ['--no-sandbox'] : []),
          ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
          ...['--disable-background-networking', '--disable-component-update'],
        ],
      });
      page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(pathToFileURL(prerenderedPage).href);
    });

    after(async () => {
      await browser.close();
    });

    for (const [what, id, selector] of [
      ['the roadmap opens', bundled.phases[2]?.id, 'mlops-roadmap >>> [data-phase="#"]'],
      ['the phase for feeds opens', bundled.phases[5]?.id, 'roadmap-phase [data-phase="#"]'],
    ] as const) {
      it(what, { timeout: 30_000 }, async () => {
        const phase = selector.replace('#', id ?? '');
        const summary = await page.$(`${phase} > summary`);
        const topic = await page.$(`${phase} li`);
        assert.ok(summary && topic);
        assert.equal(await topic.evaluate(isShown), false);
        await summary.focus();
        await page.keyboard.press('Enter');
        await page.waitForSelector(`${phase}[open]`);
        // With the next frame, until the test's time is up.
        let shown = false;
        while (!shown) shown = await topic.evaluate(isShown);
      });
    }
  });
});
