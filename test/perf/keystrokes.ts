import type { Browser, KeyInput } from 'puppeteer-core';
import type { Roadmap } from '../../src/model/roadmap.js';

/** What a key costs, in milliseconds. */
export interface Keystroke {
  /** Script from its event to the end of the update that follows. */
  readonly script: number;
  /** The longest task of at least 50 ms until the next key: script, style and layout; 0 when there is none. */
  readonly longest: number;
}

interface Noted {
  script: number;
  longest: number;
}

/** Runs in the page. */
const watch = (): void => {
  const noted: Noted = { script: 0, longest: 0 };
  let start = 0;
  const begin = () => {
    start = performance.now();
  };
  addEventListener('input', begin, { capture: true });
  // Between two listeners of an event from the keyboard all microtasks run, updates among them.
  addEventListener('input', () => {
    noted.script = performance.now() - start;
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      noted.longest = Math.max(noted.longest, duration);
    }
  }).observe({ type: 'longtask' });
  Object.assign(globalThis, { noted });
};

/** Runs in the page. */
const show = (roadmap: Roadmap): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('mlops-roadmap');
    element.addEventListener('roadmap-load', () => {
      resolve();
    });
    element.addEventListener('roadmap-error', ({ faults }) => {
      reject(new Error(JSON.stringify(faults)));
    });
    element.roadmap = roadmap;
    document.body.append(element);
  });

/** Runs in the page: resolves when nothing has opened or closed for a while and the browser has nothing to do. */
const atRest = (): Promise<void> =>
  new Promise((resolve) => {
    const { shadowRoot } = document.querySelector('mlops-roadmap') ?? {};
    let before = -1;
    let quiet = 0;
    const look = (deadline: IdleDeadline): void => {
      const open = shadowRoot?.querySelectorAll('details[open]').length ?? 0;
      quiet = open === before && deadline.timeRemaining() > 5 ? quiet + 1 : 0;
      before = open;
      if (quiet < 3) requestIdleCallback(look);
      else resolve();
    };
    requestIdleCallback(look);
  });

/** Runs in the page. */
const takeNoted = (): Noted => {
  const { noted } = globalThis as unknown as { noted: Noted };
  const taken = { ...noted };
  Object.assign(noted, { script: 0, longest: 0 });
  return taken;
};

// Of somebody who types fast: what a key sets off is still going on when the next one comes.
const pause = 150;

/** Types each query with real keys into the search of a roadmap and clears it with Escape, several times over. */
export const typeQueries = async (
  browser: Browser,
  address: string,
  { roadmap, queries, rounds }: { roadmap: Roadmap; queries: readonly string[]; rounds: number },
): Promise<readonly Keystroke[]> => {
  const page = await browser.newPage();
  // The compiler names functions by this helper, which is not in the page.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  await page.goto(address);
  await page.evaluate(watch);
  await page.addScriptTag({ url: 'mlops-roadmap.js' });
  await page.evaluate(show, roadmap);
  const field = await page.waitForSelector('mlops-roadmap >>> [part=search]');
  await field?.focus();

  const strike = async (key: KeyInput): Promise<Keystroke> => {
    await page.keyboard.press(key);
    await new Promise((resolve) => setTimeout(resolve, pause));
    return page.evaluate(takeNoted);
  };

  const keystrokes: Keystroke[] = [];
  // The first round loads the search and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const query of queries) {
      for (const key of Array.from(query)) {
        const keystroke = await strike(key as KeyInput);
        if (round > 0) keystrokes.push(keystroke);
      }
      await strike('Escape');
      await page.evaluate(atRest);
      await page.evaluate(takeNoted);
    }
  }
  await page.close();
  return keystrokes;
};
