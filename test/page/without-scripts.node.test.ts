import assert from 'node:assert/strict';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundled } from '../../src/loader/bundled.js';
import { renderPhase, renderRoadmap, styleHashes } from '../../src/prerender/index.js';
import { findEngines } from '../config/browsers.js';

const findChromium = (): string | undefined => {
  try {
    return findEngines().chromium?.executablePath;
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    return undefined;
  }
};

const executablePath = findChromium();
const skip = executablePath ? false : 'Chromium is missing here: it reads the pages of this test.';

const isShown = (element: Element): boolean => element.checkVisibility();

describe('a prerendered page in a browser without scripts', { skip }, () => {
  let browser: Browser;

  const open = async (html: string, policy = ''): Promise<Page> => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    const meta = policy && `<meta http-equiv="content-security-policy" content="${policy}">`;
    const whole = `<!doctype html><html><head>${meta}</head><body><p>Before.</p>${html}<p>After.</p></body></html>`;
    await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(whole)}`);
    return page;
  };

  before(async () => {
    browser = await puppeteer.launch({
      executablePath: executablePath ?? '',
      args: [
        ...(process.getuid?.() === 0 || process.env['CI'] === 'true' ? ['--no-sandbox'] : []),
        ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
        ...['--disable-background-networking', '--disable-component-update'],
      ],
    });
  });

  after(async () => {
    await browser.close();
  });

  const title =
    'opens a phase of declarative shadow DOM, and shows no control that would do nothing';
  it(title, { timeout: 30_000 }, async () => {
    const page = await open(await renderRoadmap());
    const third = bundled.phases[2];
    const summary = await page.$(`mlops-roadmap >>> [data-phase="${third?.id ?? ''}"] > summary`);
    assert.ok(summary);
    const topic = await page.$(`mlops-roadmap >>> [data-phase="${third?.id ?? ''}"] li`);
    assert.equal(await topic?.evaluate(isShown), false);
    await summary.focus();
    await page.keyboard.press('Enter');
    // Asked from here: in a page without scripts no timer runs that could wait for it.
    while (!(await topic?.evaluate(isShown))) await page.screenshot();
    const controls = await page.$('mlops-roadmap >>> [part=controls]');
    assert.equal(await controls?.evaluate(isShown), false);
  });

  it('stops at nothing that does nothing when it is gone through by keys', async () => {
    const page = await open(await renderRoadmap({ open: 'all', progress: true }));
    const buttons = await page.$$('mlops-roadmap >>> :is(button, input, [tabindex])');
    assert.ok(buttons.length > 0);
    for (const button of buttons) {
      const part = await button.evaluate((element) => element.getAttribute('part'));
      const isReached = await button.evaluate(
        (element) => element.checkVisibility() && (element as HTMLElement).tabIndex >= 0,
      );
      assert.equal(isReached, false, part ?? '');
    }
  });

  it('is styled under a strict policy that allows the hash of its style sheet, and not without', async () => {
    const html = await renderPhase({ phase: 3 });
    const [hash = ''] = await styleHashes(html);
    for (const [styles, display] of [
      [hash, 'flex'],
      ["'none'", 'list-item'],
    ] as const) {
      const page = await open(html, `default-src 'none'; style-src ${styles}`);
      const summary = await page.$('roadmap-phase >>> summary');
      assert.equal(
        await summary?.evaluate((element) => getComputedStyle(element).display),
        display,
      );
    }
  });

  it('reads whole as plain HTML', async () => {
    const page = await open(await renderRoadmap({ format: 'html', open: 'all' }));
    const read = await page.$eval('body', (body) => (body as HTMLElement).innerText);
    const phases = bundled.phases.flatMap(({ title, topics }) => [
      title,
      ...topics.flatMap((topic) => [topic.title, topic.detail ?? '']),
    ]);
    const answers = (bundled.faq?.items ?? []).map(({ answer }) => answer);
    let from = 0;
    for (const text of ['Before.', bundled.title, ...phases, ...answers, 'After.']) {
      const at = read.indexOf(text, from);
      assert.ok(at >= 0, text);
      from = at + text.length;
    }
  });

  it('reads whole where the shadow tree is stripped', async () => {
    const html = await renderPhase({ format: 'html', phase: 3, open: true });
    const page = await open(html.replace(/<template.*?<\/template>/s, ''));
    const read = await page.$eval('body', (body) => (body as HTMLElement).innerText);
    for (const { title } of bundled.phases[2]?.topics ?? []) assert.ok(read.includes(title), title);
  });
});
