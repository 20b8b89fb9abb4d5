import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import puppeteer, { type Browser } from 'puppeteer-core';
import { getDocumentProxy } from 'unpdf';
import { bundled } from '../../src/loader/bundled.js';
import type { Phase } from '../../src/model/roadmap.js';
import { findEngines } from '../config/browsers.js';

/** Where lines break is a matter of layout. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

const findChromium = (): string | undefined => {
  try {
    return findEngines().chromium?.executablePath;
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    return undefined;
  }
};

interface Printed {
  /** Its text, page by page, as drawn: what lies above something else comes later. */
  readonly pages: readonly string[];
  /** The colours of all letters: red, green and blue, each from 0 to 1. */
  readonly textColors: ReadonlySet<string>;
  /** The colours of all areas. */
  readonly areaColors: ReadonlySet<string>;
}

const lightness = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = color.split(' ').map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** What a printed page is drawn with, uncompressed. */
const streamsOf = (pdf: Uint8Array): string[] => {
  const bytes = Buffer.from(pdf);
  const streams: string[] = [];
  for (let start = bytes.indexOf('stream\n'); start >= 0;) {
    const end = bytes.indexOf('endstream', start);
    try {
      streams.push(inflateSync(bytes.subarray(start + 'stream\n'.length, end)).toString('latin1'));
    } catch {
      // Not compressed: a picture, or what describes the file.
    }
    start = bytes.indexOf('stream\n', end + 'endstream'.length);
  }
  return streams;
};

const colorsOf = (pdf: Uint8Array) => {
  const text = new Set<string>();
  const areas = new Set<string>();
  const operators = /([\d.]+ [\d.]+ [\d.]+) rg\b|\s(Tj|TJ)$|\b(f\*?|q|Q)$/gm;
  for (const stream of streamsOf(pdf).filter((code) => / rg\b/.test(code))) {
    const saved: string[] = [];
    let color = '0 0 0';
    for (const [, set, written, other] of stream.matchAll(operators)) {
      if (set !== undefined) color = set;
      else if (written !== undefined) text.add(color);
      else if (other === 'q') saved.push(color);
      else if (other === 'Q') color = saved.pop() ?? color;
      else areas.add(color);
    }
  }
  return { textColors: text, areaColors: areas };
};

const read = async (pdf: Uint8Array): Promise<Printed> => {
  // Before the reader of text takes the bytes for itself.
  const colors = colorsOf(pdf);
  const file = await getDocumentProxy(pdf, { verbosity: 0 });
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    pages.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return { pages, ...colors };
};

const executablePath = findChromium();
const skip = executablePath ? false : 'Chromium is missing here: it prints the pages of this test.';

describe('a page printed by Chromium', { skip }, () => {
  let browser: Browser;

  /** Prints a page of test/page/hosts and says what was open before and after. */
  const print = async (host: string) => {
    const page = await browser.newPage();
    try {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.goto(new URL(`hosts/${host}.html`, import.meta.url).href);
      await page.waitForFunction(() =>
        document.querySelector('mlops-roadmap')?.shadowRoot?.querySelector('.roadmap'),
      );
      const open = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
            [...(shadowRoot?.querySelectorAll('details') ?? [])].map((details) => details.open),
          ),
        );
      const before = await open();
      const printed = await read(await page.pdf({ format: 'A4', printBackground: true }));
      assert.deepEqual(await open(), before);
      return printed;
    } finally {
      await page.close();
    }
  };

  before(async () => {
    assert.ok(
      existsSync(fileURLToPath(new URL('../../dist/mlops-roadmap.js', import.meta.url))),
      'dist is not built: npm run build:dist',
    );
    browser = await puppeteer.launch({
      executablePath: executablePath ?? '',
      args: [
        ...(process.getuid?.() === 0 || process.env['CI'] === 'true' ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });

  after(async () => {
    await browser.close();
  });

  /** What is not there after all that stands before it. */
  const missing = (text: string, wanted: readonly string[]): string[] => {
    let from = 0;
    return wanted.filter((words) => {
      const at = text.indexOf(squeezed(words), from);
      if (at < 0) return true;
      from = at + squeezed(words).length;
      return false;
    });
  };

  const linesOf = ({ topics, tools = [] }: Phase): string[] => [
    ...topics.flatMap((topic) => [topic.title, topic.detail ?? '']),
    ...tools.map(({ name }) => name),
  ];

  const titleOf = (phase: Phase): string =>
    `Phase ${String(bundled.phases.indexOf(phase) + 1)}${phase.title}`;

  const questions = bundled.faq?.items ?? [];

  /** Each kind for itself: headings are drawn later than what stands below them. */
  const missingOf = ({ pages }: Printed, phases: readonly Phase[]): string[] =>
    [
      phases.map(titleOf),
      phases.flatMap(linesOf),
      questions.map(({ question }) => question),
      questions.map(({ answer }) => answer),
    ].flatMap((wanted) => missing(pages.join(''), wanted));

  describe('with a dark roadmap of which one phase is open', () => {
    let printed: Printed;

    before(async () => {
      printed = await print('print-dark');
    });

    it('has every phase, topic, tool, question and answer, in order', () => {
      assert.equal(bundled.phases.length, 8);
      assert.equal(questions.length, 5);
      assert.deepEqual(missingOf(printed, bundled.phases), []);
    });

    it('has what only the screen needs nowhere', () => {
      const text = printed.pages.join('');
      for (const words of ['Expand all', 'Collapse all', 'Copy link', 'Link copied']) {
        assert.ok(!text.includes(squeezed(words)), words);
      }
    });

    it('has dark letters on light areas', () => {
      const { textColors, areaColors } = printed;
      assert.ok(textColors.size > 2 && areaColors.size > 2, 'colours have been found');
      assert.deepEqual(
        [...textColors].filter((color) => lightness(color) > 0.45),
        [],
      );
      // Shadows and fades are drawn in black, the cards of the dark theme are not.
      assert.deepEqual(
        [...areaColors].filter((color) => color !== '0 0 0' && lightness(color) < 0.15),
        [],
      );
    });

    it('has no phase and no question on two pages, as each fits on one', () => {
      const { pages } = printed;
      assert.ok(pages.length > 2);
      const isOnOnePage = (...lines: string[]): boolean =>
        pages.some((text) => lines.every((line) => text.includes(squeezed(line))));
      assert.deepEqual(
        [
          ...bundled.phases.filter((phase) => !isOnOnePage(titleOf(phase), ...linesOf(phase))),
          ...questions.filter(({ question, answer }) => !isOnOnePage(question, answer)),
        ].map(({ id }) => id),
        [],
      );
    });
  });

  it('has closed phases and questions inside a roadmap, and a phase alone', async () => {
    const printed = await print('print-parts');
    const [alone, , third, , , , seventh] = bundled.phases;
    assert.ok(alone && third && seventh);
    assert.deepEqual(missingOf(printed, [third, seventh, alone]), []);
  });
});
