import assert from 'node:assert/strict';
import process from 'node:process';
import { describe, it } from 'node:test';
import { readState } from '../../demo/builder/address.js';
import { checkText } from '../../demo/builder/own-roadmap.js';
import { unpack } from '../../demo/builder/packed.js';
import { isTokenValue } from '../../demo/builder/tokens.js';
import { answerIn } from '../../src/i18n/answer.js';
import { loadWords } from '../../src/i18n/languages.js';
import { oneOf, someOf } from '../../src/model/allowed.js';
import { checklist } from '../../src/model/checklist.js';
import { readEmbed } from '../../src/model/embed.js';
import { escapeMarkdown } from '../../src/model/escape-markdown.js';
import { expected, quote } from '../../src/model/fault-message.js';
import { findPhase } from '../../src/model/find-phase.js';
import { idFromFragment } from '../../src/model/fragment.js';
import { headingLevel } from '../../src/model/heading-level.js';
import { phaseMarkdown } from '../../src/model/markdown.js';
import { hasWords } from '../../src/model/narrow.js';
import { nearest } from '../../src/model/near-miss.js';
import { findWords, normalize, queryWords } from '../../src/model/normalize.js';
import { openAtFirst } from '../../src/model/open.js';
import { parseJson } from '../../src/model/parse-json.js';
import { parseRoadmap } from '../../src/model/parse.js';
import { isPlainDate } from '../../src/model/plain-date.js';
import { readExport } from '../../src/model/progress-data.js';
import { doneFromFragment } from '../../src/model/progress-link.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { safeUrl } from '../../src/model/safe-url.js';
import { search } from '../../src/model/search.js';
import { structuredDataText } from '../../src/model/structured-data.js';
import { marks, withoutButtons } from '../../src/prerender/declarative.js';
import { escapeHtml, Markup, tidy } from '../../src/prerender/markup.js';
import { recede } from '../../src/prerender/receded.js';
import { parseText } from '../../src/prerender/report.js';
import { styleHashes } from '../../src/prerender/style-hashes.js';
import { printable } from '../../src/prerender/usage.js';
import { markdownWords } from '../../src/i18n/markdown-words.js';
import { en } from '../../src/i18n/en.js';
import { sample } from '../model/sample.js';

const roadmap = sample() as Roadmap;

const withText = (text: string): Roadmap =>
  sample({ 'phases[0].topics[0].title': text }) as Roadmap;

const pageText = 'word '.repeat(1000);

/** Everything that takes a text and is not bound to a page. */
const functions: Readonly<Record<string, (text: string) => unknown>> = {
  answerIn,
  checkText,
  checklist: (text) => checklist(withText(text), new Set()),
  doneFromFragment: (text) => doneFromFragment(text, '#sample-'),
  escapeHtml,
  escapeMarkdown,
  expected: (text) => expected('a text', text),
  findPhase: (text) => findPhase(roadmap, text),
  'findWords in it': (text) => findWords(text, ['a', 'ab', '-']),
  'findWords of it': (text) => findWords(pageText, queryWords(text)),
  hasWords,
  headingLevel,
  idFromFragment: (text) => idFromFragment(`#sample-${text}`, '#sample-', roadmap),
  isPlainDate,
  isTokenValue: (text) => isTokenValue(text, text),
  loadWords,
  marks: (text) => text.replace(marks, ''),
  nearest: (text) => nearest(text, [text, 'title']),
  normalize,
  oneOf: (text) => oneOf(['a'], text, 'a'),
  openAtFirst: (text) => openAtFirst(text, roadmap),
  parseJson,
  parseText,
  phaseMarkdown: (text) => {
    const [phase] = withText(text).phases;
    const found = phase && { phase, number: 1 };
    return found && phaseMarkdown(found, roadmap, markdownWords(en), { headingLevel: 2 });
  },
  'parseRoadmap with an address': (text) =>
    parseRoadmap(sample({ 'phases[0].topics[0].url': text })),
  'parseRoadmap with a language': (text) => parseRoadmap(sample({ lang: `en${text}` })),
  'parseRoadmap with an id': (text) => parseRoadmap(sample({ id: `a${text}`, updated: text })),
  'parseRoadmap with a title': (text) => parseRoadmap(sample({ title: text, faq: text })),
  'parseRoadmap with a field': (text) => parseRoadmap({ ...(sample() as object), [text]: 1 }),
  printable,
  queryWords,
  quote,
  readEmbed: (text) =>
    readEmbed(`https://a.example/embed.html?lang=en${text.replace(/[^\w-]/g, '')}`),
  readExport: (text) => readExport(text, 'sample'),
  readState: (text) => readState(`?phase=${text}&open=${text}&promo-href=${text}&level-a=${text}`),
  recede: (text) => recede(text, new Set(['a'])),
  safeUrl,
  'safeUrl inside': (text) => safeUrl(`a${text}b`),
  'search of it': (text) => search(roadmap, text),
  'search in it': (text) => search(withText(text), 'ab word'),
  someOf: (text) => someOf(['a'], text),
  structuredDataText: (text) => structuredDataText(withText(text), true),
  styleHashes,
  tidy: (text) => tidy(new Markup(text)),
  unpack: (text) => unpack(`#json=${text}`),
  withoutButtons,
};

/** What a pattern may go back over again and again: openers without an end, long runs, what changes with each character. */
const pieces: readonly string[] = [
  ...['a', ' ', '-a', '/+', '\\:', '\u00A0😀', 'a@ ', '-\n', '%e4', '{"a":', '![a]('],
  ...['<details data-phase="', '<!--lit-part -', '<button part="tool"'],
  '<template shadowrootmode="open"><style>',
];

const text = (piece: string, length: number): string =>
  `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}!`;

/** Milliseconds of work that something takes. What else the machine does is not counted. */
const workOf = async (run: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Milliseconds of work with 1 MB below which nobody waits. */
const floor = 250;

describe('the time that a text takes', () => {
  for (const [name, run] of Object.entries(functions)) {
    it(`grows no faster than the text: ${name}`, async () => {
      for (const piece of pieces) {
        const [small, large] = [text(piece, 250_000), text(piece, 1_000_000)];
        const first = await workOf(() => run(small));
        const whole = await workOf(() => run(large));
        if (whole <= Math.max(floor, first * 9)) continue;
        // Four times as long would be linear, sixteen times quadratic. The least of a few runs has the least noise in it.
        let [least, most] = [whole, first];
        for (let round = 0; round < 3; round += 1) {
          least = Math.min(least, await workOf(() => run(large)));
          most = Math.max(most, await workOf(() => run(small)));
        }
        const said = `${JSON.stringify(piece)}: ${String(most)} ms, ${String(least)} ms for four times as much`;
        assert.ok(least <= Math.max(floor, most * 9), said);
      }
    });
  }
});

describe('styleHashes', () => {
  const sheet = (style: string, end = '</style>') =>
    `<template shadowrootmode="open"><style>${style}${end}<p></p></template>`;

  it('knows the style sheets and nothing that has no end', async () => {
    const one = await styleHashes(sheet('a{}'));
    assert.equal(one.length, 1);
    assert.deepEqual(await styleHashes(`<p>${sheet('a{}')}${sheet('a{}')}</p>`), one);
    assert.equal((await styleHashes(sheet('a{}') + sheet('b{}'))).length, 2);
    assert.deepEqual(await styleHashes(sheet('a{}') + sheet('b{}', '')), one);
  });
});
