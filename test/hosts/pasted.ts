import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Host } from './hosts.js';
import { type PhaseOnPage, phaseOn } from './page.js';

/*
 * What a reader does with pages that paste a recipe of the README: a whole roadmap on the first, with links to a phase of it
 * and to a second page, which shows one phase. Links are found by their words, so that a site may be built as its host wants.
 */

type Check = (page: Page, host: Host, address: string) => Promise<void>;

const target = 'model-serving';
const searchField = 'mlops-roadmap >>> [type=search]';

/** A phase of the whole roadmap. */
const phaseOf = (page: Page, id: string): PhaseOnPage => phaseOn(page, id, 'mlops-roadmap');

/** Follows the link with these words. A menu may have the same: the last one is in the text. */
const follow = async (page: Page, words: string): Promise<void> => {
  const link = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('a')].findLast(
        ({ textContent }) => textContent.trim() === wanted,
      ),
    {},
    words,
  );
  await (link as ElementHandle<HTMLAnchorElement>).click();
};

/** Goes to another page of the site, by whatever kind of navigation it has. */
const goTo = async (page: Page, words: string): Promise<void> => {
  await Promise.all([page.waitForNavigation(), follow(page, words)]);
};

const openByMouseAndKey: Check = async (page, host) => {
  const phase = phaseOf(page, 'ml-monitoring');
  assert.equal(await phase.title(), 'ML Monitoring & Model Health');
  if (host.startsClosed) {
    const open = await page.$('mlops-roadmap >>> [data-phase][open]');
    assert.ok(!open, 'no phase is open');
  }
  await phase.click(true);
  await phase.press(false);
};

/** Keys that some host listens for: Material, MkDocs, Sphinx and VitePress search, or leave the page. */
const shortcuts = 'ci/cd sf np,.?';

/** Types what means something to the page into our search field: it means nothing but itself there. */
const search: Check = async (page) => {
  const before = page.url();
  const field = await page.waitForSelector(searchField);
  await field?.click();
  await page.keyboard.type(shortcuts);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('!');
  assert.equal(page.url(), before, 'no key has led away');
  const value = await page.$eval(searchField, (element) => (element as HTMLInputElement).value);
  assert.equal(value, `${shortcuts}!`, 'every key is in the field');
};

const clickPermalink: Check = async (page) => {
  await follow(page, 'model serving');
  await phaseOf(page, target).isRead();
};

const loadPermalink: Check = async (page, _host, address) => {
  await page.goto('about:blank');
  await page.goto(new URL(`#mlops-${target}`, address).href);
  await phaseOf(page, target).isRead();
};

/** Ticks a topic, goes to the other page and back by links of the site, and finds it ticked. */
const tickAndReturn: Check = async (page, host) => {
  // Nothing is ticked yet, also where another page of the site has been tried before.
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  const phase = phaseOf(page, target);
  if (!(await phase.isOpen())) await phase.click(true);
  await (await phase.checkbox()).click();
  await page.evaluate(() => {
    Object.assign(window, { stays: true });
  });
  await goTo(page, 'one phase');
  const single = phaseOn(page, 'kubernetes-for-ml');
  assert.equal(await single.title(), 'Kubernetes for ML Workloads');
  const stays = await page.evaluate(() => 'stays' in window);
  if (host.staysOnNavigation) assert.ok(stays, 'the document is still the same');
  const isOpen = await single.isOpen();
  await single.click(!isOpen);
  await single.press(isOpen);
  await goTo(page, 'the roadmap');
  const checkbox = await phaseOf(page, target).checkbox();
  await page.waitForFunction((element) => element.checked, {}, checkbox);
};

const turnDark: Check = async (page, host) => {
  const phase = phaseOf(page, target);
  const light = await phase.colour();
  await host.turnDark?.(page);
  await page.waitForFunction(
    (element, before) => getComputedStyle(element).backgroundColor !== before,
    {},
    await phase.element(),
    light,
  );
};

const checks: Readonly<Record<string, Check>> = {
  'a phase opens by mouse and key': openByMouseAndKey,
  'a link leads to a phase': clickPermalink,
  'an address leads to a phase': loadPermalink,
  'keys typed into the search field stay there': search,
  'what is ticked is kept while the reader goes to another page': tickAndReturn,
  'the roadmap follows the theme of the site': turnDark,
};

/** Uses a page with a whole roadmap, and the page it links to. Each check starts on a fresh page; all that fail are told. */
export const usePasted = async (page: Page, address: string, host: Host): Promise<void> => {
  const failed: string[] = [];
  // A link that still moves is missed by the mouse.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  for (const [name, check] of Object.entries(checks)) {
    if (check === turnDark && !host.turnDark) continue;
    try {
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: 'networkidle0' });
      await check(page, host, address);
    } catch (error) {
      const cause = error instanceof Error ? [error.message, error.cause ?? ''] : [error];
      failed.push([name, ...cause.map(String)].join(': '));
    }
  }
  assert.deepEqual(failed, []);
};
