import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';
import type { ElementHandle, HTTPResponse, Page } from 'puppeteer-core';

/** Notes what a page does that nobody wants to hear, from its first request on. */
export const listen = (page: Page): readonly string[] => {
  const heard: string[] = [];
  page.on('console', (message) => {
    // What a browser asks for by itself is not the site's.
    if (message.location().url?.endsWith('/favicon.ico')) return;
    heard.push(`console.${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${String(error)}`));
  page.on('requestfailed', (request) => {
    // A page that is left gives up what it has asked for.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    heard.push(`failed: ${request.url()}`);
  });
  return heard;
};

/** Adds up the scripts that a page asks for until it is asked, in bytes after Brotli. */
export const weigh = (page: Page): (() => Promise<number>) => {
  const sizes: Promise<number>[] = [];
  const add = (response: HTTPResponse): void => {
    if (response.request().resourceType() !== 'script') return;
    const size = response.buffer().then((content) => brotliCompressSync(content).length);
    // A page that is given up takes its answers along.
    size.catch(() => undefined);
    sizes.push(size);
  };
  page.on('response', add);
  return async () => {
    page.off('response', add);
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  };
};

type ShiftingWindow = Window & { readonly noteShift: (value: number) => Promise<void> };
type Shift = PerformanceEntry & { readonly value: number };

/** Adds up how much of a page jumps, as browsers count it. */
export const watchShifts = async (page: Page): Promise<() => number> => {
  let sum = 0;
  await page.exposeFunction('noteShift', (value: number) => {
    sum += value;
  });
  await page.evaluateOnNewDocument(() => {
    const { noteShift } = window as unknown as ShiftingWindow;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as Shift[]) void noteShift(value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => sum;
};

/** Whether the whole height of an element is in view, and nothing lies over where it begins. Runs in the page. */
const isUncovered = (element: Element): boolean => {
  const { left, top, bottom } = element.getBoundingClientRect();
  return [top + 1, bottom - 1].every((y) => {
    let hit = document.elementFromPoint(left + 2, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(left + 2, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
};

/** A phase on a page, as a reader finds it. */
export interface PhaseOnPage {
  readonly title: () => Promise<string>;
  readonly element: () => Promise<ElementHandle>;
  readonly isOpen: () => Promise<boolean>;
  /** The colour of its card. */
  readonly colour: () => Promise<string>;
  /** Opens or closes it by the mouse, or by the keyboard, and waits until it has done so. */
  readonly click: (isOpen: boolean) => Promise<void>;
  readonly press: (isOpen: boolean) => Promise<void>;
  /** Waits until it is open and its title in view, with nothing of the page over it. */
  readonly isRead: () => Promise<void>;
  /** Its first checkbox. */
  readonly checkbox: () => Promise<ElementHandle<HTMLInputElement>>;
}

/** The phase with this id, in an element of this name, wherever on the page it is. */
export const phaseOn = (page: Page, id: string, tag = 'roadmap-phase'): PhaseOnPage => {
  const find = async (selector: string): Promise<ElementHandle> => {
    const found = await page.waitForSelector(`${tag} >>> [data-phase="${id}"]${selector}`);
    assert.ok(found);
    return found;
  };
  /** Finds it anew each time: with progress a phase is drawn anew a moment after it is there. */
  const opened = async (isOpen: boolean): Promise<void> => {
    const end = performance.now() + 15_000;
    for (;;) {
      const topic = await find(' [part=topic]');
      if ((await topic.evaluate((element) => element.checkVisibility())) === isOpen) return;
      if (performance.now() > end) throw new Error(`${id} does not ${isOpen ? 'open' : 'close'}`);
    }
  };
  return {
    title: async () => {
      const title = await find(' [part=phase-title]');
      await page.waitForFunction((element) => element.checkVisibility(), {}, title);
      return title.evaluate((element) => element.textContent.trim());
    },
    element: () => find(''),
    isOpen: async () => (await find('')).evaluate((element) => element.hasAttribute('open')),
    colour: async () =>
      (await find('')).evaluate((element) => getComputedStyle(element).backgroundColor),
    click: async (isOpen) => {
      await (await find(' > summary')).click();
      await opened(isOpen);
    },
    press: async (isOpen) => {
      await (await find(' > summary')).focus();
      await page.keyboard.press('Enter');
      await opened(isOpen);
    },
    isRead: async () => {
      await opened(true);
      const title = await find(' [part=phase-title]');
      await page.waitForFunction(isUncovered, {}, title);
    },
    checkbox: async () =>
      (await find(' [part=topic] [type=checkbox]')) as ElementHandle<HTMLInputElement>,
  };
};

/** Waits until the site's own element says this: its handler was called, and has changed the page. */
export const says = async (page: Page, text: string): Promise<void> => {
  await page.waitForFunction(
    (wanted) => document.querySelector('output')?.textContent.trim() === wanted,
    {},
    text,
  );
};
