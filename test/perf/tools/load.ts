import type { Variant } from '../pages/variants.js';
import { atRest, contentThere, inFreshPage } from './page.js';
import type { Bench } from './part.js';
import type { Sample } from './rounds.js';
import { record, type Trace } from './trace.js';

/** What a browser does to put on the screen what has been laid out, by its names in a trace. */
export const namesOfPaint = ['PrePaint', 'Paint', 'Layerize', 'Commit'] as const;

// Where lengths depend on a container, the style of what is in it is found during layout.
export const namesOfLayout = ['UpdateLayoutTree', 'Layout'] as const;

const kinds = {
  HTML: ['ParseHTML', 'ParseAuthorStyleSheet'],
  'style, layout': namesOfLayout,
  paint: namesOfPaint,
} as const;

const rest = 'script and the rest';

/** What the main thread does until the content is painted, by kinds. */
export const kindsOfWork: readonly string[] = [...Object.keys(kinds), rest];

/** A promise's script has no name in a trace, so script is the rest. */
const shares = (trace: Trace, from: number, to: number): Sample => {
  const selfTimes = trace.selfTimes(from, to);
  const known = Object.entries(kinds).map(
    ([kind, names]) =>
      [kind, names.reduce((sum, name) => sum + (selfTimes.get(name) ?? 0), 0)] as const,
  );
  const { busy } = trace.tasks(from, to);
  return {
    ...Object.fromEntries(known),
    [rest]: known.reduce((left, [, length]) => left - length, busy),
  };
};

const scripts: Partial<Record<Variant, string>> = {
  bare: '/bare.js',
  widget: '/dist/mlops-roadmap.js',
};

/** Loads a page in a profile of its own: ms from the navigation, and from the script's first line, to the painted content. */
export const load = (
  { browser, site }: Bench,
  variant: Variant,
  path: string,
  slower = 1,
): Promise<Sample> =>
  inFreshPage(browser, site.at('/blank'), { slower }, async (page) => {
    const address = site.at(`/${variant}/${path}`);
    const trace = await record(page, async () => {
      await page.goto(address);
      await page.evaluate(contentThere);
      await page.evaluate(atRest);
    });
    const start = trace.mark('navigationStart', address) ?? NaN;
    const end = trace.paintedAfter(trace.mark('content') ?? NaN) ?? NaN;
    const script = trace.scriptStart(scripts[variant] ?? 'none');
    return {
      painted: end - start,
      defined: end - (script ?? NaN),
      ...shares(trace, start, end),
    };
  });
