import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findEngines } from '../config/browsers.js';

/** What a page can be asked; see hosts/leaks.js. */
interface LeakWindow {
  readonly leaks: {
    readonly rounds: (kind: string, count: number) => Promise<void>;
    /** How many of the elements that have been removed are still there. */
    readonly alive: () => number;
    readonly observers: () => number;
    readonly messages: readonly string[];
  };
}

const rounds = 1000;

/** What is made once, on first use, such as files loaded on demand and compiled code, is there after these. */
const warmUp = 100;

/** Bytes that the heap may be larger after all rounds: a phase that is not let go of takes 13 kB, a roadmap 60. */
const heapMargin = 500 * rounds;

/** What browsers may not have let go of at the moment, such as what had the focus or the pointer last. */
const aliveMargin = 2;

const kinds = {
  roadmap: 'a roadmap',
  phase: 'a phase',
  faq: 'questions',
  progress: 'a roadmap with progress and a plan, its menu open and a topic ticked',
  phaseProgress: 'a phase with progress',
  search: 'a roadmap that is searched',
  src: 'a roadmap from an address',
  abort: 'a roadmap from an address, gone before it has come',
  nested: 'a roadmap with phases and questions inside',
  changing: 'a phase that goes from one roadmap to another and out',
  waiting: 'a phase in a roadmap that nobody defines',
  linked: 'all three on a page that has been opened at a phase',
  foreign: 'a roadmap that goes into a frame and back',
  same: 'one and the same roadmap, put in and taken out',
} as const;

/** Kinds that need another page than the usual one. */
const pages: Readonly<Partial<Record<keyof typeof kinds, string>>> = {
  waiting: '?script=roadmap-phase',
  linked: '#mlops-python-ml-fundamentals',
};

const findChromium = (): string | undefined => {
  try {
    return findEngines().chromium?.executablePath;
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    return undefined;
  }
};

const root = new URL('../../', import.meta.url);

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
};

const serve = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', root);
    readFile(fileURLToPath(new URL(`.${pathname}`, root))).then(
      (content) => {
        response.setHeader('content-type', types[pathname.split('.').pop() ?? ''] ?? 'text/plain');
        response.end(content);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

const listenersOf = async (session: CDPSession, expression: string): Promise<string[]> => {
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId ?? '',
  });
  return listeners.map(({ type }) => type).sort();
};

/** What is there once everything is collected that can be. */
const measure = async (page: Page, session: CDPSession) => {
  const collect = () => session.send('HeapProfiler.collectGarbage');
  // What is let go of the first time may have held something.
  for (let time = 0; time < 2; time += 1) {
    await collect();
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const [alive, observers] = await page.evaluate(() => {
    const { leaks } = globalThis as unknown as LeakWindow;
    return [leaks.alive(), leaks.observers()] as const;
  });
  // Now the list of what was there is gone as well.
  await collect();
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { Nodes: nodes = 0, JSEventListeners: listeners = 0 } = await page.metrics();
  return {
    heap: usedSize,
    nodes,
    listeners,
    alive,
    observers,
    onWindow: await listenersOf(session, 'window'),
    onDocument: await listenersOf(session, 'document'),
  };
};

const executablePath = findChromium();

describe(
  `after ${String(rounds)} rounds of coming and going nothing is left of`,
  {
    skip: executablePath === undefined && 'Chromium is missing here',
  },
  () => {
    let server: Server;
    let browser: Browser;

    before(async () => {
      server = await serve();
      const isUnsafe = process.getuid?.() === 0 || process.env['CI'] === 'true';
      browser = await puppeteer.launch({
        executablePath: executablePath ?? '',
        args: ['--disable-gpu', '--no-first-run', ...(isUnsafe ? ['--no-sandbox'] : [])],
      });
    });

    after(async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    });

    for (const [kind, title] of Object.entries(kinds) as [keyof typeof kinds, string][]) {
      it(title, async (context) => {
        const page = await browser.newPage();
        const { port } = server.address() as AddressInfo;
        await page.goto(
          `http://127.0.0.1:${String(port)}/test/page/hosts/leaks.html${pages[kind] ?? ''}`,
        );
        const session = await page.createCDPSession();
        await session.send('HeapProfiler.enable');
        const run = (count: number): Promise<void> =>
          page.evaluate(
            (name, times) => (globalThis as unknown as LeakWindow).leaks.rounds(name, times),
            kind,
            count,
          );
        await run(warmUp);
        const first = await measure(page, session);
        await run(rounds);
        const last = await measure(page, session);
        const messages = await page.evaluate(
          () => (globalThis as unknown as LeakWindow).leaks.messages,
        );
        context.diagnostic(
          `heap ${String(first.heap)} → ${String(last.heap)}, ` +
            `nodes ${String(first.nodes)} → ${String(last.nodes)}, ` +
            `listeners ${String(first.listeners)} → ${String(last.listeners)}, ` +
            `elements alive ${String(last.alive)}, observers ${String(last.observers)}`,
        );
        await page.close();

        assert.deepEqual(messages, []);
        assert.deepEqual(last.onWindow, first.onWindow);
        assert.deepEqual(last.onDocument, first.onDocument);
        assert.equal(last.observers, 0);
        assert.ok(last.alive <= aliveMargin, `${String(last.alive)} elements are alive`);
        assert.ok(last.listeners <= first.listeners + 10, 'listeners');
        assert.ok(last.nodes <= first.nodes + 500, 'nodes');
        assert.ok(last.heap <= first.heap + heapMargin, 'heap');
      });
    }
  },
);
