import { expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import { noFilter } from '../../src/model/filter.js';
import { hasWords, narrow } from '../../src/model/narrow.js';
import { fold, normalize, queryWords } from '../../src/model/normalize.js';
import { openableIds } from '../../src/model/open.js';
import type { Phase, Roadmap } from '../../src/model/roadmap.js';
import { budget } from '../../src/model/budget.js';
import { safeUrl } from '../../src/model/safe-url.js';
import type { RoadmapElement } from '../../src/elements/roadmap-element.js';
import { hostileRoadmaps, hostileString, trap } from '../fuzz/hostile-roadmaps.js';
import { itHolds } from '../fuzz/holds-in-page.js';
import { anyAddress } from '../fuzz/addresses.js';
import { pageStore, until } from '../support/progress-menu.js';
import { nextEvent, part, parts, whenTickable } from '../support/roadmap.js';

const isSafe = (url: string): boolean => safeUrl(url) !== undefined;

/** In data, where an address has a budget as well. */
const isKept = (url: string): boolean => url.length <= budget.word && isSafe(url);

const cases = fc.record({
  data: hostileRoadmaps(isKept),
  /** In attributes, where they come from the page: as hostile as the rest. */
  address: anyAddress,
  phase: hostileString,
});

/** The three elements, each showing everything it can, and one that asks for a phase that is not there. */
const createAll = async () => {
  const box = await fixture<HTMLElement>(html`
    <div>
      <mlops-roadmap
        progress
        start="2026-12-01"
        open="all"
        debug
        .progressStore=${pageStore()}
      ></mlops-roadmap>
      <roadmap-phase
        phase="1"
        progress
        start="2026-12-01"
        open
        .progressStore=${pageStore()}
      ></roadmap-phase>
      <roadmap-faq open></roadmap-faq>
      <roadmap-phase></roadmap-phase>
    </div>
  `);
  const [whole, phase, faq, lost] = box.children as unknown as [
    ...[MlopsRoadmap, RoadmapElement, RoadmapElement, RoadmapElement],
  ];
  await whenTickable(whole, phase);
  for (const element of [phase, lost]) element.dispatchEvent(new FocusEvent('focusin'));
  await until(() => parts(phase, 'copy-link').length > 0);
  return { box, whole, phase, faq, lost };
};

type All = Awaited<ReturnType<typeof createAll>>;

/** Gives all of them the same, and resolves with what they took it for. */
const show = async (all: All, data: unknown, address: string | undefined, phase: string) => {
  const { whole, lost } = all;
  whole.promoHref = address;
  whole.parentHref = address;
  lost.setAttribute('phase', phase);
  const elements = [whole, all.phase, all.faq];
  const loads = Promise.all(elements.map((element) => nextEvent(element, 'roadmap-load')));
  for (const element of elements) element.roadmap = data as Roadmap;
  const [{ roadmap } = { roadmap: data as Roadmap }] = await loads;
  for (const element of [...elements, lost]) await element.updateComplete;
  return roadmap;
};

const elementsIn = ({ shadowRoot }: Element): readonly Element[] => [
  ...(shadowRoot?.querySelectorAll('*') ?? []),
];

const isFault = (element: Element): boolean => element.closest('[part=faults]') !== null;

/** Every element with the names of its attributes, in the order of the page. */
const outline = (host: Element): readonly string[] =>
  elementsIn(host)
    .filter((element) => !isFault(element))
    .map((element) => `${element.localName} ${element.getAttributeNames().sort().join(' ')}`);

const faultOutline = (host: Element): readonly string[] => [
  ...new Set(
    elementsIn(host)
      .filter(isFault)
      .map((element) => `${element.localName} ${element.getAttributeNames().sort().join(' ')}`),
  ),
];

/** The text that a template has put into an element, as its own text node, and not what stands around it. */
const expectTexts = (host: Element, name: string, texts: readonly (string | undefined)[]): void => {
  const elements = parts(host, name);
  expect(elements.length, name).to.equal(texts.length);
  elements.forEach((element, index) => {
    const data = [...element.childNodes].flatMap((node) => (node instanceof Text ? node.data : []));
    if (!data.includes(texts[index] ?? ''))
      throw new Error(`${name} is ${JSON.stringify(data)} and not ${JSON.stringify(texts[index])}`);
  });
};

const expectPhases = (host: Element, phases: readonly Phase[]): void => {
  const topics = phases.flatMap((phase) => phase.topics);
  expectTexts(
    host,
    'phase-title',
    phases.map(({ title }) => title),
  );
  expectTexts(
    host,
    'tagline',
    phases.map(({ tagline }) => tagline),
  );
  expect(parts(host, 'topic-title').map(({ textContent }) => textContent)).to.deep.equal(
    topics.map(({ title }) => title),
  );
  expectTexts(
    host,
    'topic-detail',
    topics.map(({ detail }) => ` — ${detail ?? ''}`),
  );
};

const expectFaq = (host: Element, { faq }: Roadmap): void => {
  expectTexts(host, 'faq-title', [faq?.title]);
  expectTexts(host, 'faq-summary', [faq?.summary]);
  expectTexts(host, 'question-title', faq?.items.map(({ question }) => question) ?? []);
  expectTexts(host, 'answer', faq?.items.map(({ answer }) => answer) ?? []);
};

const expectAllTexts = ({ whole, phase, faq }: All, roadmap: Roadmap): void => {
  const { category, title, summary, parent, levels, phases, promo } = roadmap;
  expectTexts(whole, 'category', [category]);
  expectTexts(whole, 'title', [title]);
  expectTexts(whole, 'summary', [summary]);
  expectTexts(
    whole,
    'legend-level',
    levels.map(({ name }) => name),
  );
  expectTexts(
    whole,
    'level',
    phases.map(({ level }) => levels.find(({ id }) => id === level)?.name),
  );
  expectPhases(whole, phases);
  const tools = phases.flatMap(({ tools = [] }) => tools);
  const names = tools.map(({ name }) => name);
  expectTexts(whole, 'tool', names);
  expect(parts(whole, 'tool').map(({ dataset }) => dataset['tool'])).to.deep.equal(names);
  for (const [index, segment] of parts(whole, 'segment').entries()) {
    const start = `${String(index + 1)} ${phases[index]?.title ?? ''}, `;
    expect(segment.title.startsWith(start)).to.equal(true);
    expect(segment.textContent).to.include(`${phases[index]?.title ?? ''},`);
  }
  expectTexts(whole, 'promo-category', [promo?.category]);
  expectTexts(whole, 'promo-title', [promo?.title]);
  expectTexts(whole, 'promo-text', [promo?.text]);
  const links = [part(whole, 'header'), part(whole, 'promo')].map((around) =>
    [...around.querySelectorAll('a')].map(({ textContent }) => textContent),
  );
  const withSafe = safeUrl(whole.promoHref) !== undefined;
  expect(links).to.deep.equal([
    withSafe || parent?.url ? [parent?.title] : [],
    withSafe || promo?.url ? [promo?.action] : [],
  ]);
  expectFaq(whole, roadmap);
  expectPhases(phase, phases.slice(0, 1));
  expectFaq(faq, roadmap);
};

/** What no data may bring about, wherever it stands. */
const expectHarmless = (host: Element): void => {
  for (const element of elementsIn(host)) {
    expect(element.localName).not.to.match(/^(script|style|iframe|object|embed|form|base|meta)$/);
    for (const { name, value } of element.attributes) {
      expect(name).not.to.match(/^on|^srcdoc$|^action$/);
      // The colours of levels, by their ids, which are nothing but names.
      if (name === 'style') {
        expect(value).to.match(/^(--_level-\d: var\(--roadmap-level-[A-Za-z][\w-]*\);? ?)*$/);
        expect(element).to.equal(part(host, 'base'));
      }
      if (!/href$|src$/.test(name)) continue;
      // With half a character in it some engines take it for no address at all: such a link leads nowhere.
      const { protocol } = element as HTMLAnchorElement;
      expect([':', new URL(value, document.baseURI).protocol]).to.include(protocol);
      expect(protocol).to.match(/^(https?|mailto)?:$/);
    }
  }
};

/** All that is searched. */
const textsOf = ({ phases, faq }: Roadmap): readonly string[] => [
  ...phases.flatMap(({ title, tagline = title, topics, tools = [] }) => [
    ...[title, tagline],
    ...topics.flatMap(({ title, detail = title }) => [title, detail]),
    ...tools.map(({ name }) => name),
  ]),
  ...(faq?.items ?? []).flatMap(({ question, answer }) => [question, answer]),
];

const search = async (whole: MlopsRoadmap, query: string) => {
  const filtered = nextEvent(whole, 'roadmap-filter');
  const field = part(whole, 'search') as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const event = await filtered;
  await whole.updateComplete;
  return event;
};

const highlighted = ({ shadowRoot }: Element): readonly string[] => {
  const texts: string[] = [];
  CSS.highlights.get('roadmap-match')?.forEach((range) => {
    if (shadowRoot?.contains(range.startContainer)) texts.push((range as Range).toString());
  });
  return texts;
};

const wrapped = ({ shadowRoot }: Element): readonly string[] =>
  Array.from(shadowRoot?.querySelectorAll('mark') ?? [], (mark) => {
    expect(mark.getAttributeNames()).to.deep.equal(['part']);
    expect(mark.children.length).to.equal(0);
    return mark.textContent;
  });

describe('what hostile data draws', () => {
  let calls = 0;

  before(() => {
    Object.defineProperty(window, trap, { configurable: true, value: () => (calls += 1) });
  });

  after(() => {
    Reflect.deleteProperty(window, trap);
  });

  afterEach(() => {
    shown = undefined;
  });

  let shown: { readonly hostile: All; readonly plain: All } | undefined;

  itHolds(
    'is text and nothing else',
    300,
    fc.asyncProperty(cases, async ({ data, address, phase }) => {
      shown ??= { hostile: await createAll(), plain: await createAll() };
      const { hostile, plain } = shown;
      const around = document.querySelectorAll('*').length;
      const roadmap = await show(hostile, data.roadmap, address, phase);
      await show(plain, data.plain, isSafe(address) ? 'https://a.b/' : undefined, 'nothing');
      for (const name of ['whole', 'phase', 'faq', 'lost'] as const) {
        expectHarmless(hostile[name]);
        expect(outline(hostile[name]), name).to.deep.equal(outline(plain[name]));
      }
      for (const element of faultOutline(hostile.whole)) {
        expect(element).to.match(/^(ul dir lang part|li|b|i) ?$/);
      }
      expectAllTexts(hostile, roadmap);
      expect(hostile.lost.shadowRoot?.textContent).to.include(phase.trim() && phase);
      expect(document.querySelectorAll('*').length).to.equal(around);
      expect(calls).to.equal(0);
    }),
  );

  const searches = fc.record({
    data: hostileRoadmaps(isKept),
    /** Which of the texts, and which part of it. */
    pick: fc.tuple(fc.nat(), fc.nat(), fc.nat(40)),
    canHighlight: fc.boolean(),
  });

  itHolds(
    'is found and marked, and as it was when the search ends',
    200,
    fc.asyncProperty(searches, async ({ data, pick, canHighlight }) => {
      shown ??= { hostile: await createAll(), plain: await createAll() };
      const { whole } = shown.hostile;
      const roadmap = await show(shown.hostile, data.roadmap, undefined, 'nothing');
      const { timeline, questions } = {
        timeline: part(whole, 'timeline'),
        questions: part(whole, 'questions'),
      };
      const look = () => ({
        texts: [timeline, questions].map(({ textContent }) => textContent),
        elements: outline(whole).map((element) => element.replace(' data-still', '')),
      });
      const before = look();
      const text = textsOf(roadmap)[pick[0] % textsOf(roadmap).length] ?? '';
      // No reader types half a character.
      const letters = Array.from(text.slice(0, 2000));
      const cut = pick[1] % letters.length;
      const end = cut + 1 + pick[2];
      // Of a name with signs no part is found that begins inside it: “a/b” is not in “data/base”.
      const piece = letters.slice(cut, end).join('');
      const hasSigns = normalize(piece) !== fold(piece);
      const space = letters.findLastIndex((letter, index) => index < cut && /\s/.test(letter));
      const start = hasSigns ? space + 1 : cut;
      // A query is cut where it is too long to be one.
      const query = letters.slice(start, Math.min(end, start + 100)).join('');
      if (!canHighlight) {
        Object.defineProperty(CSS, 'highlights', { configurable: true, value: undefined });
      }
      try {
        const event = await search(whole, query);
        const words = queryWords(event.query);
        const left = narrow(roadmap, { ...noFilter, query: event.query });
        const ids = openableIds(roadmap).filter((id) => left?.has(id) ?? true);
        expect([...event.phases, ...event.questions]).to.deep.equal(ids);
        expect(look().texts).to.deep.equal(before.texts);
        const marks = canHighlight && 'highlights' in CSS ? highlighted(whole) : wrapped(whole);
        for (const mark of marks) {
          expect(words.some((word) => normalize(mark).includes(normalize(word)))).to.equal(true);
        }
        // What is asked for without its line breaks, which a field does not take, need not be there.
        if (hasWords(event.query) && event.query === query.trim()) {
          expect(ids).not.to.deep.equal([]);
          expect(marks.length).to.be.above(0);
        }
        await search(whole, '');
      } finally {
        if (!canHighlight) Reflect.deleteProperty(CSS, 'highlights');
      }
      expect(look()).to.deep.equal(before);
      expect(calls).to.equal(0);
    }),
  );
});
