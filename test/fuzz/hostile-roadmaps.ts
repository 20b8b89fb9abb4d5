import * as fc from 'fast-check';
import { anyAddress } from './addresses.js';
import { anyText } from './values.js';

/** Name of the function that no text may get to run. */
export const trap = 'trapForData';

const run = `${trap}()`;

const markup: readonly string[] = [
  `<script>${run}</script>`,
  `</script><script>${run}</script>`,
  `<img src=x onerror=${run}>`,
  `<svg onload=${run}><animate onbegin=${run} attributeName=x>`,
  `<svg><style><img src=x onerror=${run}></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${run}>`,
  `<details open ontoggle=${run}>`,
  `<input autofocus onfocus=${run}>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src="javascript:parent.${run}"></iframe>`,
  `<a href="javascript:${run}">a</a>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  `<form action="javascript:${run}"><button>a</button></form>`,
  `<style>*{display:none!important}</style>`,
  `<link rel="stylesheet" href="data:text/css,*{display:none}">`,
  `<template shadowrootmode="open"><slot></slot></template>`,
  `<slot name="footer"></slot>`,
  `<mlops-roadmap></mlops-roadmap>`,
  `<mark part="match">a</mark>`,
  `<!--`,
  `--><img src=x onerror=${run}><!--`,
  `<![CDATA[<img src=x onerror=${run}>]]>`,
  `<?xml version="1.0"?>`,
  `"onmouseover="${run}" x="`,
  `' onfocus='${run}' autofocus='`,
  `"><img src=x onerror=${run}>`,
  `\`onclick=${run} \``,
  `x onclick=${run}`,
  `&lt;img src=x onerror=${run}&gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `&quot; onclick=&quot;${run}`,
  `\\u003cscript\\u003e${run}\\u003c/script\\u003e`,
];

const templateMarks: readonly string[] = [
  '{{lit-0123456789}}',
  '<!--{{lit-0123456789}}-->',
  '?lit$0123456789$',
  '<!--?lit$0123456789$-->',
  '<?lit$0123456789$>',
  '<!--lit-part--><!--/lit-part-->',
  '<!--lit-node 0-->',
  '$lit$',
  '${' + run + '}',
  '{{constructor.constructor("' + run + '")()}}',
  '<%= ' + run + ' %>',
  '#{' + run + '}',
];

const css: readonly string[] = [
  'red;background:url(javascript:' + run + ')',
  '}*{display:none!important}',
  'expression(' + run + ')',
  '</style><script>' + run + '</script>',
];

const addresses: readonly string[] = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  `java\nscript:${run}`,
  `\u0001javascript:${run}`,
  ` javascript:${run}`,
  `&#106;avascript:${run}`,
  `javascript&colon;${run}`,
  `javascript:/*--></title></style></textarea></script><svg onload=${run}>*/${run}`,
  `data:text/html,<script>${run}</script>`,
  `data:text/html;base64,PHNjcmlwdD50cmFwRm9yRGF0YSgpPC9zY3JpcHQ+`,
  `vbscript:${run}`,
  `blob:https://example.com/0`,
  `file:///etc/passwd`,
  `view-source:javascript:${run}`,
  `//evil.example/`,
  `\\\\evil.example\\`,
  `https:javascript:${run}`,
  `https://example.com/"onclick="${run}`,
  `mailto:a@b.c?subject=<script>${run}</script>`,
  `?javascript:${run}`,
  `#<img src=x onerror=${run}>`,
];

const signs: readonly string[] = [
  '\u2028',
  '\u2029',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\uDC00a\uD83D',
  '\u202E',
  '\u202Egnp.exe',
  '\u2066\u2067\u2068',
  '\u202C\u2069',
  '\u200D',
  '\u200Ba\u200Bb',
  '\uFEFF',
  '\u00AD',
  '👩‍👩‍👧‍👦',
  '👍🏽🏳️‍🌈🇺🇳',
  'Z\u0351\u036B\u0343\u036A\u0302a\u0300\u0316\u0317l\u0334',
  'ﷺ',
  'שלום',
  'İıſßẞ',
  '\r\n\t',
  '\u0085\u00A0',
  '__proto__',
  'constructor',
  'undefined',
  '[object Object]',
];

const hugeWord = fc.constantFrom(
  'x'.repeat(100_000),
  '\u202E'.repeat(50_000),
  '👩‍💻'.repeat(20_000),
  `a${'\u0301'.repeat(30_000)}`,
  `<b>`.repeat(30_000),
);

/** Text that tries to be more than text, alone or within other text. Never empty, which would be a fault. */
export const hostileString: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 12, arbitrary: fc.constantFrom(...markup) },
    { weight: 4, arbitrary: fc.constantFrom(...templateMarks) },
    { weight: 2, arbitrary: fc.constantFrom(...css) },
    { weight: 4, arbitrary: fc.constantFrom(...addresses) },
    { weight: 6, arbitrary: fc.constantFrom(...signs) },
    {
      weight: 8,
      arbitrary: fc
        .array(fc.constantFrom(...markup, ...templateMarks, ...signs, ' ', 'word'), {
          minLength: 2,
          maxLength: 4,
        })
        .map((parts) => parts.join('')),
    },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
    { weight: 2, arbitrary: anyText },
  )
  .filter((text) => text !== '');

/** One that takes its time: for one field of a roadmap, not for all. */
export const hugeString: fc.Arbitrary<string> = hugeWord;

/** What a schema lets through as an id, and means something to a browser, a language or to us. */
const hostileIds: readonly string[] = [
  ...['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype', 'length', 'then', 'on'],
  ...[
    'onclick',
    'javascript',
    'style',
    'script',
    'slot',
    'is',
    'id',
    'name',
    'innerHTML',
    'shadow',
  ],
  ...['first', 'none', 'all', 'phase-1', 'phase', 'progress', 'undefined', 'null', 'NaN', 'e1'],
  ...[
    'a--',
    'x-y-z',
    'A',
    'location',
    'print',
    'accent',
    'surface',
    'trapForData',
    'i'.repeat(5000),
  ],
];

const address = fc.option(
  fc.oneof(anyAddress, fc.constantFrom(...addresses), fc.constantFrom(...markup)),
  { nil: undefined },
);

type Data = Readonly<Record<string, unknown>>;

const defined = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

interface Drawn {
  readonly texts: readonly string[];
  readonly huge: readonly [at: number, text: string] | undefined;
  readonly urls: readonly (string | undefined)[];
  readonly ids: readonly string[];
  readonly lang: string | undefined;
}

/** A roadmap of fixed shape from a supply of texts, addresses and ids. */
const roadmapOf = (
  text: () => string,
  url: () => string | undefined,
  id: () => string,
  lang: string | undefined,
): unknown => {
  const levels = [
    { id: id(), name: text() },
    { id: id(), name: text() },
  ];
  const topic = () => defined({ id: id(), title: text(), detail: text(), url: url() });
  const phase = (level: number) => ({
    id: id(),
    title: text(),
    tagline: text(),
    level: levels[level]?.id,
    duration: level === 0 ? { min: 1, max: 3, unit: 'week' } : 'ongoing',
    topics: [topic(), topic()],
    tools: [defined({ name: text(), url: url() }), defined({ name: text(), url: url() })],
  });
  return defined({
    id: id(),
    lang,
    category: text(),
    title: text(),
    summary: text(),
    updated: '2026',
    parent: defined({ title: text(), url: url() }),
    duration: { min: 1, max: 2, unit: 'month' },
    levels,
    phases: [phase(0), phase(1)],
    promo: defined({
      announcement: text(),
      category: text(),
      title: text(),
      text: text(),
      action: text(),
      url: url(),
    }),
    faq: {
      title: text(),
      summary: text(),
      items: [
        { id: id(), question: text(), answer: text() },
        { id: id(), question: text(), answer: text() },
      ],
    },
  });
};

const countOfTexts = 33;

/** One thing after the other, from the beginning again when there are no more. */
const supply = <Thing>(things: readonly Thing[]): (() => Thing) => {
  let at = 0;
  return () => things[at++ % things.length] as Thing;
};

const withHuge = ({ texts, huge }: Drawn): readonly string[] =>
  huge ? texts.map((text, index) => (index === huge[0] % texts.length ? huge[1] : text)) : texts;

/**
 * Roadmaps with hostile text in every field that takes text, hostile addresses and ids, each with its plain likeness.
 *
 * @param isKept whether a link may lead to an address: one that may not is left out of both
 */
export const hostileRoadmaps = (
  isKept: (url: string) => boolean,
): fc.Arbitrary<{ readonly roadmap: unknown; readonly plain: unknown }> =>
  fc
    .record({
      texts: fc.array(hostileString, { minLength: countOfTexts, maxLength: countOfTexts }),
      huge: fc.oneof(
        { weight: 14, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.tuple(fc.nat(), hugeString) },
      ),
      urls: fc.array(address, { minLength: 10, maxLength: 10 }),
      ids: fc.shuffledSubarray([...hostileIds], { minLength: 11, maxLength: hostileIds.length }),
      lang: fc.constantFrom(undefined, 'en', 'he', 'xx-onclick', 'javascri-pt'),
    })
    .map((drawn) => {
      const { urls, ids, lang } = drawn;
      const kept = urls.map((url) =>
        url !== undefined && isKept(url) ? 'https://a.b/' : undefined,
      );
      const words = Array.from({ length: countOfTexts }, (_, index) => `word ${String(index)}`);
      return {
        roadmap: roadmapOf(supply(withHuge(drawn)), supply(urls), supply(ids), lang),
        plain: roadmapOf(supply(words), supply(kept), supply(ids), lang),
      };
    });
