import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import type { Host } from './hosts.js';
import { listen, phaseOn, says, watchShifts, weigh } from './page.js';
import { usePasted } from './pasted.js';

/** What was measured on a page. */
export interface Facts {
  /** All scripts of the page, the site's own included, in bytes after Brotli. */
  readonly scripts: number;
  /** The layout shift until the page is loaded. */
  readonly shift: number;
}

const use = async (page: Page, host: Host): Promise<void> => {
  const { id, title } = host.own ?? { id: 'first-week', title: 'The first week' };
  // The site's own comes first: once it is there the site has taken over what was prerendered.
  const own = phaseOn(page, id);
  assert.equal(await own.title(), title);
  const bundled = phaseOn(page, 'kubernetes-for-ml');
  assert.equal(await bundled.title(), 'Kubernetes for ML Workloads');
  await bundled.click(true);
  await bundled.press(false);
  await own.press(true);
  await says(page, `${id} opens`);
  await own.click(false);
  await says(page, `${id} closes`);
};

const followDarkMode = async (page: Page): Promise<void> => {
  const { colour } = phaseOn(page, 'kubernetes-for-ml');
  const light = await colour();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.reload();
  assert.notEqual(await colour(), light, 'it is dark where the site is');
};

/** Looks at the page as it comes, before any script. */
const readSource = async (address: string, { prerendered }: Host): Promise<void> => {
  const html = await (await fetch(address)).text();
  assert.match(html, /around a cluster/);
  assert.match(html, /<roadmap-phase [^>]*phase="3"/);
  assert.doesNotMatch(html, />[^<]*\[object /, 'nothing has become text that is none');
  if (prerendered === 'text and phase') assert.match(html, /Kubernetes for ML Workloads/);
};

/** Opens a page of a site and uses it as a reader does. */
export const visit = async (browser: Browser, address: string, host: Host): Promise<Facts> => {
  if (host.prerendered) await readSource(address, host);
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  page.setDefaultNavigationTimeout(60_000);
  const heard = listen(page);
  try {
    const weight = weigh(page);
    const shift = await watchShifts(page);
    await page.goto(address, { waitUntil: 'networkidle0' });
    const facts = { scripts: await weight(), shift: shift() };
    await (host.recipe ? usePasted(page, address, host) : use(page, host));
    if (host.hasDarkMode) await followDarkMode(page);
    assert.deepEqual(
      heard.filter((message) => !host.limit?.noise.test(message)),
      [],
    );
    return facts;
  } catch (cause) {
    throw new Error(`The page does not work. What it said: ${heard.join('\n') || 'nothing'}`, {
      cause,
    });
  } finally {
    await page.close();
  }
};
