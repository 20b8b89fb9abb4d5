import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { MlopsRoadmap } from '../../src/index.js';
import { findEngines } from '../config/browsers.js';
import type { HostWindow } from './support/host-page.js';

const root = new URL('../../', import.meta.url);

const types: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html' };

/** What is in the repository, as a browser gets it that is to keep its pages: with no runner's connection in them. */
const serve = async (): Promise<{ server: Server; origin: string }> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', root);
    readFile(new URL(`.${pathname}`, root)).then(
      (bytes) => {
        const type = types[pathname.replace(/.*\./, '')] ?? 'text/plain';
        response.writeHead(200, { 'content-type': type }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${String(port)}` };
};

const find = (engine: 'chromium' | 'firefox'): string | undefined => {
  try {
    return findEngines()[engine]?.executablePath;
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    return undefined;
  }
};

/** Of the roadmap on the page: the topics that are ticked, the phases that are open, what is said of it all. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('mlops-roadmap') ?? {};
    const boxes = [...(shadowRoot?.querySelectorAll<HTMLInputElement>('[part=checkbox]') ?? [])];
    const phases = [...(shadowRoot?.querySelectorAll<HTMLDetailsElement>('[part=phase]') ?? [])];
    return {
      ticked: boxes.flatMap(({ checked }, index) => (checked ? [index] : [])),
      open: phases.flatMap(({ open }, index) => (open ? [index + 1] : [])),
      said: shadowRoot?.querySelector<HTMLElement>('[part=progress]')?.innerText.trim(),
      isKept: 'mark' in window,
    };
  });

const tick = (page: Page, index: number) =>
  page.evaluate((at) => {
    const { shadowRoot } = document.querySelector('mlops-roadmap') ?? {};
    shadowRoot?.querySelectorAll<HTMLInputElement>('[part=checkbox]')[at]?.click();
  }, index);

const whenTicked = (page: Page, count: number) =>
  page.waitForFunction(
    (expected) => {
      const { shadowRoot } = document.querySelector('mlops-roadmap') ?? {};
      const boxes = shadowRoot?.querySelectorAll<HTMLInputElement>('[part=checkbox]') ?? [];
      return boxes.length > 0 && [...boxes].filter(({ checked }) => checked).length === expected;
    },
    { timeout: 5000 },
    count,
  );

for (const engine of ['chromium', 'firefox'] as const) {
  const executablePath = find(engine);

  const title = `a page kept for going back (${engine}; WebKit is not driven this way)`;
  describe(title, { skip: executablePath === undefined }, () => {
    let browser: Browser;
    let server: Server;
    let origin = '';

    before(async () => {
      ({ server, origin } = await serve());
      browser = await puppeteer.launch({
        executablePath: executablePath ?? '',
        browser: engine === 'firefox' ? 'firefox' : 'chrome',
        args: process.getuid?.() === 0 && engine === 'chromium' ? ['--no-sandbox'] : [],
      });
    });

    after(async () => {
      await browser.close();
      server.close();
    });

    it('is as it was, but for what was ticked elsewhere meanwhile, and hears what is ticked from then on', async () => {
      const url = `${origin}/test/page/hosts/progress.html`;
      const page = await browser.newPage();
      await page.goto(url);
      await whenTicked(page, 0);
      await tick(page, 0);
      await page.evaluate(() => {
        Reflect.set(window, 'mark', true);
        const roadmap = document.querySelector<MlopsRoadmap>('mlops-roadmap');
        roadmap?.goTo(3);
      });
      const before = await stateOf(page);
      assert.deepEqual(before.open, [1, 3]);
      await page.goto(`${origin}/test/page/hosts/plain.html`);

      const other = await browser.newPage();
      await other.goto(url);
      await whenTicked(other, 1);
      await tick(other, 4);
      await tick(other, 0);
      await whenTicked(other, 1);

      await page.bringToFront();
      // Not page.goBack(): it waits for a load, and a page that was kept has none.
      await page.evaluate(() => {
        setTimeout(() => {
          history.back();
        });
      });
      await page.waitForFunction(() => document.querySelector('mlops-roadmap[progress]') !== null);
      await whenTicked(page, 1);
      const state = await stateOf(page);
      assert.ok(state.isKept, 'The browser has kept the page');
      assert.deepEqual(state.ticked, [4]);
      assert.deepEqual(state.open, before.open);
      assert.equal(state.said, '1 of 48 topics');

      await tick(other, 5);
      await whenTicked(page, 2);
      await tick(page, 6);
      await whenTicked(other, 3);
      const messages = await page.evaluate(() => {
        const { observed } = window as Partial<HostWindow>;
        return observed?.messages;
      });
      assert.deepEqual(messages, []);
      await page.evaluate(() => {
        document.querySelector<MlopsRoadmap>('mlops-roadmap')?.collapseAll();
      });
      assert.deepEqual((await stateOf(page)).open, []);
    });
  });
}
