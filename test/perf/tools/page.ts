import type { Browser, Page } from 'puppeteer-core';

export interface Conditions {
  /** How many times slower than it is the processor is made. Default: 1. */
  readonly slower?: number;
  /** Whether things may move. Default: no, since a movement takes its time on every machine. */
  readonly motion?: boolean;
}

/** Does something in a page of a profile of its own, where nothing is in any cache. */
export const inFreshPage = async <T>(
  browser: Browser,
  blank: string,
  { slower = 1, motion = false }: Conditions,
  act: (page: Page) => Promise<T>,
): Promise<T> => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.emulateMediaFeatures([
      { name: 'prefers-reduced-motion', value: motion ? 'no-preference' : 'reduce' },
    ]);
    // The compiler names functions by this helper, which is not in the page.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    // The renderer's own start is not the page's.
    await page.goto(blank);
    await page.emulateCPUThrottling(slower);
    return await act(page);
  } finally {
    await context.close();
  }
};

/** Runs in the page: resolves when nothing has changed and the browser had nothing to do several times over. */
export const atRest = (): Promise<void> =>
  new Promise((resolve) => {
    let quiet = 0;
    const observer = new MutationObserver(() => {
      quiet = 0;
    });
    const elements = [...(document.querySelector('main')?.children ?? [])];
    for (const root of [document, ...elements.flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
      observer.observe(root, { attributes: true, childList: true, subtree: true });
    }
    const look = (deadline: IdleDeadline): void => {
      quiet = deadline.timeRemaining() > 5 ? quiet + 1 : 0;
      if (quiet < 4) {
        requestAnimationFrame(() => requestIdleCallback(look));
        return;
      }
      observer.disconnect();
      resolve();
    };
    requestAnimationFrame(() => requestIdleCallback(look));
  });

/** Runs in the page: resolves when the last phase is there, which the page has been told to watch for. */
export const contentThere = (): Promise<void> =>
  new Promise((resolve) => {
    const isThere = (): boolean => performance.getEntriesByName('content').length > 0;
    if (isThere()) {
      resolve();
      return;
    }
    new PerformanceObserver((_, observer) => {
      if (!isThere()) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'mark' });
  });
