import { expect } from '@open-wc/testing';
import { html, type LitElement, render } from 'lit';
import '../../src/index.js';
import type { AllWords } from '../../src/i18n/words.js';
import { cutTexts, overlappingTexts } from '../page/support/text-boxes.js';
import { rangeOf, visibleTexts } from '../page/support/visible-text.js';
import { nextFrame, setViewport } from '../support/browser.js';
import { tinyRoadmap } from '../support/roadmap.js';
import { allWords } from './all-words.js';
import { english } from './english.js';
import { longer, pseudoWords, rightToLeft } from './pseudo.js';
import { says } from './said.js';

const page = document.documentElement;
const tags = 'mlops-roadmap, roadmap-phase, roadmap-faq';

/** A language of one's own: no page can set one, and none of it is loaded. */
const speak = async (place: Element, words: AllWords): Promise<void> => {
  const elements = [...place.querySelectorAll<LitElement>(tags)];
  for (const element of elements) {
    const { language } = element as unknown as { language: { words: AllWords } };
    language.words = words;
    // As if something had been set: what elements share is then given anew.
    element.requestUpdate('headingLevel', NaN);
  }
  for (const element of elements) await element.updateComplete;
  await nextFrame();
  // What opens or closes has done so.
  const roots = elements.map(({ shadowRoot }) => shadowRoot);
  const animations = roots.flatMap((root) => root?.getAnimations() ?? []);
  await Promise.allSettled(animations.map(({ finished }) => finished));
  await nextFrame();
};

/** Everything with words of the widget's own, in each of its states. */
const everything = () => html`
  <mlops-roadmap id="open" open="all" promo-href="/promo" parent-href="/all"></mlops-roadmap>
  <mlops-roadmap id="search" open="none"></mlops-roadmap>
  <mlops-roadmap id="nothing" open="none" hide="promo faq"></mlops-roadmap>
  <mlops-roadmap hide="header">
    <roadmap-phase phase="2" open></roadmap-phase>
    <roadmap-faq></roadmap-faq>
  </mlops-roadmap>
  <mlops-roadmap .roadmap=${tinyRoadmap()} open="all"></mlops-roadmap>
  <mlops-roadmap .roadmap=${{}}></mlops-roadmap>
  <roadmap-phase phase="8" open></roadmap-phase>
  <roadmap-phase phase="99"></roadmap-phase>
  <roadmap-phase></roadmap-phase>
  <roadmap-faq .roadmap=${tinyRoadmap()}></roadmap-faq>
`;

const searchFor = async (place: Element, id: string, query: string): Promise<void> => {
  const roadmap = place.querySelector(`#${id}`);
  const field = roadmap?.shadowRoot?.querySelector<HTMLInputElement>('[part=search]');
  if (!roadmap || !field) throw new Error('no search');
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await says(roadmap, 'result', /^(Found|Nothing)/);
};

const partsOf = (place: Element): HTMLElement[] =>
  [...place.querySelectorAll(tags)].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLElement>('[part]') ?? []),
  ]);

const nameOf = (element: Element): string =>
  `${element.getAttribute('part') ?? ''}: ${element.textContent.trim().slice(0, 40)}`;

/** What is wider inside than it is; inline boxes have no width of that kind. */
const overflowing = (place: Element): string[] =>
  partsOf(place)
    .filter(({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
    .map((element) => `${nameOf(element)}: ${String(element.scrollWidth)}`);

/** Texts that reach beyond the box of the element that says them. */
const outside = (place: Element): string[] =>
  [...place.querySelectorAll(tags)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    return visibleTexts(element)
      .filter((text) => {
        const { left, right, top, bottom } = rangeOf(text).getBoundingClientRect();
        return (
          left < box.left - 1 ||
          right > box.right + 1 ||
          top < box.top - 1 ||
          bottom > box.bottom + 1
        );
      })
      .map(({ data }) => data.trim());
  });

/** Placeholders are no text that could be measured: what they would need against what they have. */
const cutPlaceholders = (place: Element): string[] =>
  partsOf(place)
    .filter((element): element is HTMLInputElement => element.matches('input'))
    .filter((field) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('no canvas');
      context.font = font;
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      return context.measureText(field.placeholder).width > room;
    })
    .map(({ placeholder }) => placeholder);

const flaws = (place: Element) => ({
  cut: cutTexts(place),
  overlapping: overlappingTexts(place),
  overflowing: overflowing(place),
  outside: outside(place),
  placeholders: cutPlaceholders(place),
  tooWide: page.scrollWidth - Math.min(page.scrollWidth, innerWidth),
});

const none = {
  cut: [],
  overlapping: [],
  overflowing: [],
  outside: [],
  placeholders: [],
  tooWide: 0,
};

interface Case {
  readonly name: string;
  readonly words: AllWords;
  readonly dir: 'ltr' | 'rtl';
}

const cases: readonly Case[] = [
  { name: 'a third longer', words: pseudoWords(longer), dir: 'ltr' },
  { name: 'a third longer, from right to left', words: pseudoWords(rightToLeft), dir: 'rtl' },
  ...allWords.map(([name, words]) => ({
    name,
    words,
    dir: name === 'ar' || name === 'he' ? ('rtl' as const) : ('ltr' as const),
  })),
];

describe('no word is cut off and none is over another', () => {
  let place: HTMLElement;

  before(() => {
    expect(longer('Expand all').length).to.be.at.least(13);
  });

  // Once for all: it is much, and only its words change.
  before(async () => {
    place = document.createElement('main');
    render(everything(), place);
    document.body.append(place);
    await speak(place, english);
    await searchFor(place, 'search', 'docker');
    await searchFor(place, 'nothing', 'nowhere to be found');
  });

  afterEach(() => {
    page.removeAttribute('dir');
  });

  after(() => {
    place.remove();
  });

  for (const { name, words, dir } of cases) {
    // 560: as narrow as the strip still has its durations.
    for (const width of [320, 560, 1000]) {
      it(`${name}, ${String(width)} px wide`, async () => {
        page.dir = dir;
        await setViewport({ width, height: 800 });
        await speak(place, words);
        expect(flaws(place)).to.deep.equal(none);
      });
    }
  }
});
