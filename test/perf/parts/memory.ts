import type { CDPSession, Page } from 'puppeteer-core';
import { variantNames, variants } from '../pages/variants.js';
import { atRest, contentThere, inFreshPage } from '../tools/page.js';
import type { Bench, Part } from '../tools/part.js';
import { column, interleave, type Sample } from '../tools/rounds.js';
import { median } from '../tools/statistics.js';
import { ceiling, table } from '../tools/table.js';

const rounds = 5;
const more = 20;
const [fewPhases, manyPhases] = [100, 1000];
const rowNames = ['blank', ...variants] as const;
type Row = (typeof rowNames)[number];

/** Runs in the page: bytes of script and DOM, after the browser has collected what is of no more use. */
const bytesOfPage = async (): Promise<number> => {
  const { measureUserAgentSpecificMemory } = performance as unknown as {
    measureUserAgentSpecificMemory: () => Promise<{ readonly bytes: number }>;
  };
  return (await measureUserAgentSpecificMemory.call(performance)).bytes;
};

/** What is of no more use counts for nothing. */
const collectGarbage = async (session: CDPSession): Promise<void> => {
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
};

const inPage = (
  { browser, site }: Bench,
  row: Row,
  what: string,
  look: (page: Page, session: CDPSession) => Promise<Sample>,
): Promise<Sample> =>
  inFreshPage(browser, site.at('/blank'), {}, async (page) => {
    await page.goto(site.at(row === 'blank' ? '/blank?' : `/${row}/${what}`));
    if (row !== 'blank') await page.evaluate(contentThere);
    await page.evaluate(atRest);
    const session = await page.createCDPSession();
    await collectGarbage(session);
    return look(page, session);
  });

const counters = async (_: Page, session: CDPSession): Promise<Sample> => {
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
};

const bytes = async (page: Page): Promise<Sample> => ({ bytes: await page.evaluate(bytesOfPage) });

const measure = async (bench: Bench, row: Row): Promise<Sample> => {
  const sample = await inPage(bench, row, 'seed?', counters);
  if (row === 'blank') return sample;
  const bytesOf = async (what: string) => (await inPage(bench, row, what, bytes))['bytes'] ?? NaN;
  const [one, many] = [await bytesOf('seed?'), await bytesOf(`seed?count=${String(1 + more)}`)];
  const [short, long] = [await bytesOf(String(fewPhases)), await bytesOf(String(manyPhases))];
  return {
    ...sample,
    another: (many - one) / more,
    phase: (long - short) / (manyPhases - fewPhases),
  };
};

const megabytes = (bytes: number): number => Math.round(bytes / 10_000) / 100;
const kibibytes = (bytes: number): number => Math.round(bytes / 1024);

type Medians = (row: Row, name: string) => number;

const absolute = (value: Medians): string => {
  const rows = rowNames.map((row) => {
    const heap = megabytes(value(row, 'heap'));
    const another = kibibytes(value(row, 'another'));
    return [
      row === 'blank' ? 'blank page' : variantNames[row],
      heap.toFixed(2),
      row === 'widget' ? ceiling(1, heap) : '',
      Math.round(value(row, 'nodes')).toLocaleString('en'),
      String(Math.round(value(row, 'listeners'))),
      row === 'blank' ? '–' : String(another),
      row === 'widget' ? ceiling(85, another) : '',
      row === 'blank' ? '–' : String(kibibytes(value(row, 'phase') * 10) / 10),
    ];
  });
  const head = [
    '',
    'JS heap, MB',
    'ceiling',
    'DOM nodes',
    'listeners',
    'one more on the page, KiB',
    'ceiling',
    'one more closed phase, KiB',
  ];
  return table(head, rows);
};

/** Where the ceilings were set: MB of heap, KiB of one more. */
const there = { blank: 0.69, bare: { heap: 0.87, another: 107 }, most: { heap: 1, another: 85 } };

const hundredths = (value: number): number => Math.round(value * 100) / 100;

const relative = (value: Medians): string => {
  const { blank, bare, most } = there;
  const heapOf = (row: Row) => value(row, 'heap') - value('blank', 'heap');
  const mostHeap = hundredths((most.heap - blank) / (bare.heap - blank));
  const mostAnother = hundredths(most.another / bare.another);
  const rows = variants.map((row) => {
    const heap = hundredths(heapOf(row) / heapOf('bare'));
    const another = hundredths(value(row, 'another') / value('bare', 'another'));
    return [
      variantNames[row],
      heap.toFixed(2),
      row === 'widget' ? ceiling(mostHeap, heap) : '',
      another.toFixed(2),
      row === 'widget' ? ceiling(mostAnother, another) : '',
    ];
  });
  return table(['', 'heap above a blank page', 'ceiling', 'one more', 'ceiling'], rows);
};

/** What a page keeps in memory. */
export const memory: Part = {
  name: 'memory',
  title: 'Memory',
  run: async (bench) => {
    const often = Math.max(1, Math.round(rounds * bench.effort));
    const samples = await interleave(rowNames, often, (row) => measure(bench, row));
    const value: Medians = (row, name) => median(column(samples[row], name));
    return `The bundled roadmap, after garbage collection; medians of ${String(often)} rounds. One more: heap and DOM, as the browser
measures them for the page itself, with ${String(1 + more)} on a page less one, divided by ${String(more)}. A closed phase: as much, of ${manyPhases.toLocaleString('en')} less ${String(fewPhases)},
with its body drawn.

${absolute(value)}

The ceilings were set where a blank page took ${String(there.blank)} MB, a bare Lit element ${String(there.bare.heap)}, and one more of it
${String(there.bare.another)} KiB. As multiples of the bare element, what they allow and what it is here:

${relative(value)}`;
  },
};
