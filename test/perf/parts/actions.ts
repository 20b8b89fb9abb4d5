import type { Page } from 'puppeteer-core';
import { base, type Size, type Variant, variantNames, variants } from '../pages/variants.js';
import { cost, costOfContent } from '../tools/action.js';
import { atRest, inFreshPage } from '../tools/page.js';
import type { Bench, Part } from '../tools/part.js';
import { column, interleave, type Sample } from '../tools/rounds.js';
import { median, ratios, spreadOf } from '../tools/statistics.js';
import { ceiling, ms, table, times } from '../tools/table.js';
import { flipLanguage, flipTheme, mount, setAll, tick, toggleOne } from './in-page.js';

interface Actions {
  readonly name: string;
  readonly title: string;
  readonly size: Exclude<Size, 'empty'>;
  readonly rounds: number;
}

export const shared = ['mount', 'expand all', 'collapse all', 'toggle one', 'theme flip'] as const;
/** Of what only the widget has. */
export const own = ['language flip', 'tick'] as const;
type Action = (typeof shared)[number] | (typeof own)[number];

/** What may be cost, as a multiple of static HTML. */
const ceilings: Partial<Record<Action, number>> = { 'expand all': 1.3 };

const named = (action: Action, sample: Sample): Sample =>
  Object.fromEntries(Object.entries(sample).map(([name, value]) => [`${action} ${name}`, value]));

const doShared = async (page: Page, variant: Variant, size: Actions['size']): Promise<Sample> => ({
  ...named('mount', await costOfContent(page, () => page.evaluate(mount, variant, size))),
  ...named('expand all', await cost(page, () => page.evaluate(setAll, true))),
  ...named('collapse all', await cost(page, () => page.evaluate(setAll, false))),
  ...named('toggle one', await cost(page, () => page.evaluate(toggleOne))),
  ...named('theme flip', await cost(page, () => page.evaluate(flipTheme))),
});

/** The first flip loads the language, the first tick stores something for the first time: both are done before. */
const doOwn = async (page: Page, address: string): Promise<Sample> => {
  await page.goto(address, { waitUntil: 'networkidle0' });
  for (const lang of ['de', 'en']) {
    await page.evaluate(flipLanguage, lang);
    await page.waitForNetworkIdle({ idleTime: 100 });
  }
  await page.waitForSelector('mlops-roadmap >>> [part=checkbox]');
  await page.evaluate(tick);
  await page.evaluate(atRest);
  return {
    ...named('language flip', await cost(page, () => page.evaluate(flipLanguage, 'de'))),
    ...named('tick', await cost(page, () => page.evaluate(tick))),
  };
};

/** All of it in one fresh page, and what only the widget has in another. */
export const act = ({ browser, site }: Bench, variant: Variant, size: Actions['size']) =>
  inFreshPage(browser, site.at('/blank'), {}, async (page): Promise<Sample> => {
    await page.goto(site.at(`/${variant}/empty`), { waitUntil: 'networkidle0' });
    const sample = await doShared(page, variant, size);
    if (variant !== 'widget') return sample;
    const address = site.at(`/widget/${String(size)}?attributes=%20progress`);
    return { ...sample, ...(await doOwn(page, address)) };
  });

/** What a reader does, and what it costs in each variant. */
export const actions = ({ name, title, size, rounds }: Actions): Part => ({
  name,
  title,
  run: async (bench) => {
    await bench.site.prepare([
      ...(size === 'seed' ? [] : [`/data/${String(size)}.json`]),
      ...variants.flatMap((variant) => [`/${variant}/empty`, `/${variant}/${String(size)}`]),
    ]);
    const often = Math.max(1, Math.round(rounds * bench.effort));
    const samples = await interleave(variants, often, (variant) => act(bench, variant, size));
    const cells = (action: Action, variant: Variant): readonly string[] => {
      const values = (what: string) => column(samples[variant], `${action} ${what}`);
      const ratio = (what: string) =>
        spreadOf(ratios(values(what), column(samples[base], `${action} ${what}`)));
      const most = ceilings[action];
      const isShared = shared.some((each) => each === action);
      return [
        variantNames[variant],
        isShared ? times(ratio('painted')) : '–',
        variant === 'widget' && most ? ceiling(most, ratio('painted').median) : '',
        isShared ? times(ratio('busy')) : '–',
        ...['painted', 'busy', 'longest'].map((what) => ms(median(values(what)))),
      ];
    };
    const rows = [
      ...shared.flatMap((action) =>
        variants.map((variant) => [variant === base ? action : '', ...cells(action, variant)]),
      ),
      ...own.map((action) => [action, ...cells(action, 'widget')]),
    ];
    const head = [
      '',
      '',
      'until painted, × static HTML',
      'ceiling',
      'all work, × static HTML',
      'until painted, ms',
      'all work, ms',
      'longest task, ms',
    ];
    return `${String(often)} rounds, with reduced motion. Mount: from the element with its \`roadmap\` property, or from HTML given to \`innerHTML\`, in a page
that has loaded its script. Language flip and tick: with \`progress\`, not for the first time.

${table(head, rows, 2)}`;
  },
});
