import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { MlopsRoadmap } from '../../src/index.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import { nextFrame, setViewport } from '../support/browser.js';
import { pageStore } from '../support/progress-menu.js';
import { nextEvent, part, parts, whenTickable } from '../support/roadmap.js';

/** The text in every field of a roadmap that takes text. */
const roadmapOf = (text: string): Roadmap => ({
  id: 'hostile',
  category: text,
  title: text,
  summary: text,
  parent: { title: text, url: 'https://example.com/' },
  duration: { min: 1, max: 2, unit: 'month' },
  levels: [
    { id: 'low', name: text },
    { id: 'high', name: text },
  ],
  phases: (['low', 'high'] as const).map((level, index) => ({
    id: level,
    title: text,
    tagline: text,
    level,
    duration: index === 0 ? { min: 1, max: 2, unit: 'week' } : 'ongoing',
    topics: [
      { id: `${level}-1`, title: text, detail: text },
      { id: `${level}-2`, title: text, url: 'https://example.com/' },
    ],
    tools: [{ name: text, url: 'https://example.com/' }, { name: text }],
  })),
  promo: { announcement: text, category: text, title: text, text, action: text },
  faq: {
    title: text,
    summary: text,
    items: [1, 2].map((number) => ({ id: `q${String(number)}`, question: text, answer: text })),
  },
});

/** Texts that try to get out of their place, or to turn around what is beside it. */
const texts: Readonly<Record<string, string>> = {
  'a word of 10,000 letters': 'x'.repeat(10_000),
  'a word of 10,000 Hebrew letters': 'ש'.repeat(10_000),
  'families of emoji without a space': '👩\u200D👩\u200D👧\u200D👦'.repeat(2500),
  '10,000 zero-width joiners': `a${'\u200D'.repeat(10_000)}b`,
  '10,000 word joiners between letters': 'a\u2060'.repeat(10_000),
  '10,000 no-break spaces': 'a\u00A0'.repeat(10_000),
  '10,000 accents on a letter': `a${'\u0301'.repeat(10_000)}b`,
  'overrides and embeddings that nothing ends': `${'\u202E\u202B\u2067\u2068'.repeat(40)} nothing ends this `,
  'overrides in a word of 10,000 letters': `\u202E${'x'.repeat(10_000)}`,
  'ends of embeddings that nothing has begun': `a ${'\u202C\u2069'.repeat(1000)} b \u200F`,
  'line and paragraph separators': 'a\u2028b\u2029c\u0085d\n\n\ne\t\tf',
};

/** Longer than anybody reads: in one field, which is enough for it to get out of. */
const hugeTexts: Readonly<Record<string, string>> = {
  'a word of 100 kB': 'x'.repeat(100_000),
  '100 kB of words': 'word '.repeat(20_000),
  '100 kB of right-to-left overrides': '\u202Ea'.repeat(25_000),
};

const plain = 'Plain';

const withHuge = (text: string): Roadmap => {
  const roadmap = roadmapOf(plain);
  const [phase, ...rest] = roadmap.phases;
  if (!phase?.topics[0]) throw new Error('no topic');
  const topics = [{ ...phase.topics[0], detail: text }];
  return { ...roadmap, title: text, phases: [{ ...phase, title: text, topics }, ...rest] };
};

const kinds = {
  'mlops-roadmap': (roadmap: Roadmap) =>
    html`<mlops-roadmap
      progress
      start="2026-12-01"
      promo-href="https://example.com/"
      .progressStore=${pageStore()}
      .roadmap=${roadmap}
    ></mlops-roadmap>`,
  'roadmap-phase': (roadmap: Roadmap) =>
    html`<roadmap-phase
      phase="1"
      progress
      start="2026-12-01"
      .progressStore=${pageStore()}
      .roadmap=${roadmap}
    ></roadmap-phase>`,
  'roadmap-faq': (roadmap: Roadmap) => html`<roadmap-faq .roadmap=${roadmap}></roadmap-faq>`,
} as const;

type Kind = keyof typeof kinds;

/** The element between a paragraph and text in no element of its own. */
const place = async (kind: Kind, roadmap: Roadmap) => {
  const box = await fixture<HTMLElement>(
    html`<div>
      <p>Before, (1) ab.</p>
      ${kinds[kind](roadmap)}After (2), cd! <b>שלום</b>, e.
    </div>`,
  );
  const element = box.querySelector<LitElement>(kind);
  if (!element) throw new Error(kind);
  if (element.shadowRoot?.querySelector('[part=phase], [part=faq]') === null) {
    await nextEvent(element, 'roadmap-load');
  }
  if (kind !== 'roadmap-faq') await whenTickable(element);
  await nextFrame();
  return { box, element };
};

/** Opens everything there is. */
const openAll = async (element: LitElement): Promise<void> => {
  if (element instanceof MlopsRoadmap) element.expandAll();
  else {
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? [])
      details.open = true;
  }
  await element.updateComplete;
  await nextFrame();
  const animations = element.shadowRoot?.getAnimations() ?? [];
  await Promise.allSettled(animations.map(({ finished }) => finished));
  await nextFrame();
};

/** There for screen readers only, or cut off where it ends. */
const isCutOff = (element: Element): boolean => {
  const { clipPath } = getComputedStyle(element);
  return clipPath !== 'none';
};

/** What lies beyond the left or right edge of an element, by its part or name. */
const stickingOut = (element: LitElement): readonly string[] => {
  const { left, right } = element.getBoundingClientRect();
  const walk = (node: Element): readonly string[] => {
    if (isCutOff(node) || (node.localName !== 'slot' && !node.checkVisibility())) return [];
    const texts = [...node.childNodes].filter((child) => child instanceof Text);
    const rects = [node, ...texts].flatMap((part) => {
      const range = new Range();
      range.selectNodeContents(part);
      return part instanceof Element ? [part.getBoundingClientRect()] : [...range.getClientRects()];
    });
    const isOut = rects.some(
      (rect) => rect.width > 0 && (rect.left < left - 1 || rect.right > right + 1),
    );
    const name = `${node.localName}.${node.getAttribute('part') ?? node.getAttribute('class') ?? ''}`;
    return [...(isOut ? [name] : []), ...[...node.children].flatMap(walk)];
  };
  return [...new Set([...(element.shadowRoot?.children ?? [])].flatMap(walk))];
};

/** Where each character after the element stands, from its lower edge, and how wide it is. */
const placesAfter = (box: Element, element: Element): readonly number[] => {
  const { left, bottom } = element.getBoundingClientRect();
  const places: number[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    for (let at = 0; at < (node as Text).length; at += 1) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getBoundingClientRect();
      places.push(rect.left - left, rect.top - bottom, rect.width);
    }
  }
  return places;
};

describe('the layout of hostile data', () => {
  for (const width of [320, 960]) {
    describe(`${String(width)} px wide`, () => {
      before(() => setViewport({ width, height: 800 }));

      for (const kind of Object.keys(kinds) as Kind[]) {
        let expected: readonly number[] = [];

        before(async () => {
          const { box, element } = await place(kind, roadmapOf(plain));
          expected = placesAfter(box, element);
          box.remove();
        });

        for (const [what, roadmap] of [
          ...Object.entries(texts).map(([what, text]) => [what, roadmapOf(text)] as const),
          ...Object.entries(hugeTexts).map(([what, text]) => [what, withHuge(text)] as const),
        ]) {
          it(`keeps ${what} inside <${kind}>`, async function () {
            this.timeout(60_000);
            const { box, element } = await place(kind, roadmap);
            for (const open of [() => Promise.resolve(), openAll]) {
              await open(element);
              expect(stickingOut(element)).to.deep.equal([]);
              expect(element.scrollWidth).to.be.at.most(element.clientWidth);
              expect(box.scrollWidth).to.be.at.most(box.clientWidth);
              const page = document.documentElement;
              expect(page.scrollWidth).to.be.at.most(page.clientWidth);
              const places = placesAfter(box, element);
              expect(places.length).to.equal(expected.length);
              // An engine may round where it begins.
              const isMoved = (place: number, index: number) =>
                !(Math.abs(place - (expected[index] ?? NaN)) < 1);
              expect(places.filter(isMoved)).to.deep.equal([]);
            }
            // It was there to stick out.
            expect(
              part(element, kind === 'roadmap-faq' ? 'answer' : 'topic').offsetHeight,
            ).to.be.above(0);
            expect(parts(element, 'notice')).to.deep.equal([]);
            box.remove();
          });
        }
      }
    });
  }
});
