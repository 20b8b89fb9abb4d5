import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Host } from './hosts.js';
import { phaseOn } from './page.js';

/*
 * What a reader does with pages that paste a recipe of the README: a whole roadmap on the first, with links to a phase of it
 * and to the second, which shows one phase. Links are found by their words, so that a site may be built as its host wants.
 */

const target = 'model-serving';
const permalink = `#mlops-${target}`;

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

/** Keys that some host listens for: Material, MkDocs, Sphinx and VitePress search, or leave the page. */
const shortcuts = 'ci/cd sf np,.?';

/** Types what means something to the page into our search field: it means nothing but itself there. */
const search = async (page: Page): Promise<void> => {
  const selector = 'mlops-roadmap >>> [type=search]';
  const field = await page.waitForSelector(selector);
  assert.ok(field);
  const before = page.url();
  await field.click();
  await page.keyboard.type(shortcuts);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('!');
  assert.equal(page.url(), before, 'no key has led away');
  const value = await page.$eval(selector, (element) => (element as HTMLInputElement).value);
  assert.equal(value, `${shortcuts}!`, 'every key is in the field');
  await page.keyboard.press('Escape');
};

/** Ticks a topic, goes to the other page and back by links of the site, and finds it ticked. */
const tickAndReturn = async (page: Page, host: Host): Promise<void> => {
  const phase = phaseOn(page, target, 'mlops-roadmap');
  await (await phase.checkbox()).click();
  await page.evaluate(() => {
    document.documentElement.dataset['stays'] = '';
  });
  await follow(page, 'one phase');
  const single = phaseOn(page, 'kubernetes-for-ml');
  assert.equal(await single.title(), 'Kubernetes for ML Workloads');
  const stays = await page.evaluate(() => 'stays' in document.documentElement.dataset);
  if (host.staysOnNavigation) assert.ok(stays, 'the document stays');
  const isOpen = await single.isOpen();
  await single.click(!isOpen);
  await single.press(isOpen);
  await follow(page, 'the roadmap');
  const checkbox = await phaseOn(page, target, 'mlops-roadmap').checkbox();
  await page.waitForFunction((element) => element.checked, {}, checkbox);
};

const followDarkMode = async (page: Page, turnDark: NonNullable<Host['turnDark']>) => {
  const phase = phaseOn(page, target, 'mlops-roadmap');
  const light = await phase.colour();
  await turnDark(page);
  await page.waitForFunction(
    (element, before) => getComputedStyle(element).backgroundColor !== before,
    {},
    await phase.element(),
    light,
  );
};

/** Uses a page with a whole roadmap, and the pages it links to. */
export const usePasted = async (page: Page, address: string, host: Host): Promise<void> => {
  const phase = phaseOn(page, 'ml-monitoring', 'mlops-roadmap');
  assert.equal(await phase.title(), 'ML Monitoring & Model Health');
  await phase.click(true);
  await phase.press(false);
  await search(page);
  await follow(page, 'model serving');
  await phaseOn(page, target, 'mlops-roadmap').isRead();
  await tickAndReturn(page, host);
  if (host.turnDark) await followDarkMode(page, host.turnDark);
  await page.goto('about:blank');
  await page.goto(new URL(permalink, address).href);
  await phaseOn(page, target, 'mlops-roadmap').isRead();
};
