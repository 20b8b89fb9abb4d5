import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { SharedProgress } from '../../src/storage/shared-progress.js';
import { findEngines } from '../config/browsers.js';

type TabWindow = typeof globalThis & { readonly shared: SharedProgress };

/** WebKit has no driver here that opens tabs; it has the frames of local-store.test.ts. */
const engineNames = ['chromium', 'firefox'] as const;

const engines = (() => {
  try {
    return findEngines();
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    return undefined;
  }
})();

const script = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('../../src/storage/shared-progress.ts', import.meta.url));
  const [{ output }] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'shared-progress' } },
  })) as [Rolldown.RolldownOutput];
  return output[0].code;
};

const page = `<!doctype html><title>A tab</title><script type="module">
  import { sharedProgress } from './shared-progress.js';
  window.shared = sharedProgress('sample');
  shared.subscribe(() => {});
</script>`;

const rounds = 25;

/** Long enough for all tabs to be waiting for it. */
const untilAllWait = 30;

/** Ticks at that time, and not a moment later: waiting in the usual way would let others go first. */
const tickAt = (tab: Page, id: string, time: number): Promise<void> =>
  tab.evaluate(
    async (topic, at) => {
      while (Date.now() < at);
      await (globalThis as TabWindow).shared.tick([topic], true);
    },
    id,
    time,
  );

/** Whether so many topics are done in a tab, and in what is kept as it sees it. */
const hasDone = (tab: Page, count: number) =>
  tab.waitForFunction(
    (wanted) => {
      const { done } = (globalThis as TabWindow).shared.progress;
      const kept = JSON.parse(localStorage.getItem('roadmap:sample') ?? '{}') as { done?: [] };
      return done.size === wanted && kept.done?.length === wanted;
    },
    { polling: 10, timeout: 10_000 },
    count,
  );

describe('tabs in processes of their own that tick in the same moment', () => {
  let server: Server;
  let url: string;

  before(async () => {
    const code = await script();
    server = createServer((request, response) => {
      const isScript = request.url === '/shared-progress.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? code : page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const name of engineNames) {
    const executablePath = engines?.[name]?.executablePath;
    const skip = executablePath === undefined && `${name} is missing here`;

    it(`lose no tick in ${name}`, { skip }, async () => {
      const args = process.getuid?.() === 0 || process.env['CI'] === 'true' ? ['--no-sandbox'] : [];
      const browser: Browser = await puppeteer.launch({
        browser: name === 'chromium' ? 'chrome' : name,
        executablePath: executablePath ?? '',
        args: name === 'chromium' ? [...args, '--disable-gpu', '--no-first-run'] : [],
      });
      try {
        const names = ['a', 'b', 'c'];
        const tabs = await Promise.all(names.map(() => browser.newPage()));
        for (const tab of tabs) await tab.goto(url);
        for (let round = 1; round <= rounds; round += 1) {
          const time = Date.now() + untilAllWait;
          const ids = names.map((letter) => letter + String(round));
          await Promise.all(tabs.map((tab, index) => tickAt(tab, ids[index] ?? '', time)));
          // What does not arrive now is lost.
          await Promise.all(tabs.map((tab) => hasDone(tab, round * names.length)));
        }
      } finally {
        await browser.close();
      }
    });
  }
});
