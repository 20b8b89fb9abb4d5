import { pathToFileURL } from 'node:url';
import { variantNames } from '../pages/variants.js';
import { atRest, inFreshPage } from '../tools/page.js';
import type { Bench, Part } from '../tools/part.js';
import { table } from '../tools/table.js';

const late = 400;
const script = '<script src="/dist/mlops-roadmap.js"></script>';
const lateScript = `<script src="/dist/mlops-roadmap.js?after=${String(late)}" async></script>`;
const element = '<mlops-roadmap></mlops-roadmap>';
const reserve = '<style>mlops-roadmap:not(:defined){display:block;min-height:100vh}</style>';

const text = `<p>${'A post has something to say before and after what it shows. '.repeat(6)}</p>`;

const blog = (head: string, content: string, end = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blog</title>${head}<style>main{max-width:48em;margin:auto}</style><main>${text}${content}${text.repeat(3)}</main>${end}`;

interface Shifting {
  shifted: number;
}

/** Runs in the page, before anything in it. */
const watchShifts = (): void => {
  const page = globalThis as unknown as Shifting;
  page.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      page.shifted += (entry as unknown as { readonly value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

const measure = ({ browser, site }: Bench, address: string): Promise<number> =>
  inFreshPage(browser, site.at('/blank'), {}, async (page) => {
    await page.evaluateOnNewDocument(watchShifts);
    await page.goto(site.at(address), { waitUntil: 'networkidle0' });
    await page.evaluate(atRest);
    return page.evaluate(() => (globalThis as unknown as Shifting).shifted);
  });

const pages = async (dist: string): Promise<Readonly<Record<string, string>>> => {
  const { renderRoadmap } = (await import(
    pathToFileURL(`${dist}/esm/prerender/index.js`).href
  )) as typeof import('../../../src/prerender/index.js');
  return {
    'script before the element': blog(script, element),
    'script after the element, place reserved as in the README': blog(reserve, element, lateScript),
    'script after the element, nothing reserved': blog('', element, lateScript),
    'prerendered, script after it': blog('', await renderRoadmap(), lateScript),
    [`${variantNames.bare}, script after it`]: blog(
      '',
      '<bare-roadmap></bare-roadmap>',
      `<script src="/bare.js?after=${String(late)}" async></script>`,
    ),
  };
};

/** How much of a blog post jumps when the widget comes. */
export const shift: Part = {
  name: 'shift',
  title: 'Layout shift',
  run: async (bench) => {
    const rows: (readonly string[])[] = [];
    for (const [name, page] of Object.entries(await pages(bench.dist))) {
      const address = `/blog/${encodeURIComponent(name)}`;
      bench.site.addPage(address, page);
      const score = await measure(bench, address);
      const isHeld = name.startsWith('script before') || name.startsWith('prerendered');
      rows.push([name, score.toFixed(3), isHeld ? `0: ${score === 0 ? 'met' : 'not met'}` : '']);
    }
    return `Between two paragraphs of a post, in a window of 1280 × 800; a script after the element comes ${String(late)} ms late.

${table(['', 'cumulative layout shift', 'ceiling'], rows)}`;
  },
};
