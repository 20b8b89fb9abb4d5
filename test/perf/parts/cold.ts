import { base, type Size, variantNames, variants } from '../pages/variants.js';
import { kindsOfWork, load } from '../tools/load.js';
import type { Bench, Part } from '../tools/part.js';
import { column, interleave } from '../tools/rounds.js';
import { median, ratios, spreadOf } from '../tools/statistics.js';
import { ceiling, ms, table, times } from '../tools/table.js';

interface Case {
  readonly what: string;
  readonly size: Size;
  /** How many of it are on the page. */
  readonly count?: number;
  readonly slower: number;
  readonly rounds: number;
  /** What the widget may cost, as a multiple of static HTML. */
  readonly most?: number;
}

const seed = 'The bundled roadmap, 8 phases';

const cases: readonly Case[] = [
  { what: seed, size: 'seed', slower: 1, rounds: 31, most: 1.6 },
  { what: seed, size: 'seed', slower: 4, rounds: 31, most: 1.5 },
  { what: '1,000 phases', size: 1000, slower: 1, rounds: 7, most: 0.8 },
  { what: '1,000 phases', size: 1000, slower: 4, rounds: 5, most: 0.8 },
  {
    what: 'The bundled roadmap 50 times on one page',
    size: 'seed',
    count: 50,
    slower: 1,
    rounds: 7,
  },
];

const measure = async (bench: Bench, each: Case): Promise<string> => {
  const { what, size, count = 1, slower, rounds, most } = each;
  const path = `${String(size)}?count=${String(count)}`;
  await bench.site.prepare(variants.map((variant) => `/${variant}/${path}`));
  const often = Math.max(1, Math.round(rounds * bench.effort));
  const samples = await interleave(variants, often, (variant) =>
    load(bench, variant, path, slower),
  );
  const rows = variants.map((variant) => {
    const values = (name: string) => column(samples[variant], name);
    const ratio = spreadOf(ratios(values('painted'), column(samples[base], 'painted')));
    const defined = median(values('defined'));
    return [
      variantNames[variant],
      times(ratio),
      variant === 'widget' && most ? ceiling(most, ratio.median) : '',
      ms(median(values('painted'))),
      Number.isNaN(defined) ? '–' : ms(defined),
      ...kindsOfWork.map((kind) => ms(median(values(kind)))),
    ];
  });
  const head = ['', '× static HTML', 'ceiling', 'ms', 'from its script on, ms', ...kindsOfWork];
  const throttle = slower === 1 ? '' : `, processor slowed down ${String(slower)} ×`;
  return `### ${what}${throttle}\n\n${table(head, rows)}\n\n${String(often)} rounds.`;
};

/** From the navigation to the picture that shows the whole content, in a profile with nothing in its caches. */
export const cold: Part = {
  name: 'cold',
  title: 'Cold page',
  run: async (bench) => {
    const sections: string[] = [];
    for (const each of cases) sections.push(await measure(bench, each));
    return `From the start of the navigation to the end of the frame in which the last phase is there, painted and handed to the
compositor; each load in a profile of its own. Ratios are of the same round: median and middle half. A roadmap of 1,000 phases
comes as JSON through \`src\` for both elements, as HTML otherwise. The last four columns: what the main thread did until then, ms.

${sections.join('\n\n')}`;
  },
};
