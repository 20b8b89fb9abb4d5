import { expect } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import { nextFrame } from '../support/browser.js';
import { pageStore, until } from '../support/progress-menu.js';
import {
  nextEvent,
  openPhases,
  openQuestions,
  part,
  parts,
  phaseNumber,
  record,
  summaryOf,
  ticked,
  topicBox,
  whenTickable,
} from '../support/roadmap.js';
import { type HostPage, openHostPage, settled } from './support/host-page.js';

/** Moves an element to another place, and gives what moves it on from there, if anything. */
type Move = (element: Element, page: HostPage) => void | Promise<void>;

const aside = ({ document }: HostPage): HTMLElement => {
  const found = document.querySelector('aside');
  if (found) return found;
  throw new Error('No other place');
};

const withMoveBefore = 'moveBefore' in Element.prototype;

const moves: Readonly<Record<string, Move>> = {
  'is taken out and put back': (element) => {
    const { parentElement } = element;
    element.remove();
    parentElement?.prepend(element);
  },
  'is taken out and put back a while later': async (element) => {
    const { parentElement } = element;
    element.remove();
    await nextFrame();
    parentElement?.prepend(element);
  },
  'is dropped elsewhere': (element, page) => {
    aside(page).querySelector('p')?.before(element);
  },
  'is all that a place gets by replaceChildren': (element, page) => {
    aside(page).replaceChildren(element);
  },
  'takes the place of another': (element, page) => {
    aside(page).querySelector('p')?.replaceWith(element);
  },
  'is wrapped': (element, { document }) => {
    const range = document.createRange();
    range.selectNode(element);
    range.surroundContents(document.createElement('section'));
  },
  'passes through a fragment': (element, page) => {
    const fragment = page.document.createDocumentFragment();
    fragment.append(element);
    aside(page).append(fragment);
  },
  'goes into a shadow root': (element, page) => {
    aside(page).attachShadow({ mode: 'open' }).append(element);
  },
  'goes from slot to slot': async (element, page) => {
    const root = aside(page).attachShadow({ mode: 'open' });
    root.append(
      ...['one', 'two'].map((name) => Object.assign(page.document.createElement('slot'), { name })),
    );
    element.slot = 'one';
    aside(page).append(element);
    await nextFrame();
    element.slot = 'two';
  },
  'goes into a frame and comes back': async (element, page) => {
    const { parentElement } = element;
    const other = await openHostPage('observed');
    other.document.adoptNode(element);
    other.document.body.append(element);
    await nextFrame();
    expect(other.window.observed.messages).to.deep.equal([]);
    page.document.adoptNode(element);
    parentElement?.append(element);
  },
  'goes through a template': (element, { document }) => {
    const { parentElement } = element;
    document.createElement('template').content.append(element);
    parentElement?.append(element);
  },
  ...(withMoveBefore && {
    'is moved by moveBefore': (element, page) => {
      (aside(page) as HTMLElement & { moveBefore: (node: Node, child: null) => void }).moveBefore(
        element,
        null,
      );
    },
  }),
};

const open = async () => {
  const page = await openHostPage('twice-moved');
  await page.window.customElements.whenDefined('roadmap-faq');
  const { document } = page;
  const find = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] => {
    const found = document.querySelector(tag);
    if (found) return found;
    throw new Error(`No ${tag}`);
  };
  const roadmap = find('mlops-roadmap');
  const phase = find('roadmap-phase');
  const faq = find('roadmap-faq');
  const store = pageStore();
  roadmap.progressStore = store;
  phase.progressStore = store;
  await faq.updateComplete;
  await whenTickable(roadmap, phase);
  return { page, roadmap, phase, faq, store };
};

const searchOf = (roadmap: Element) => part(roadmap, 'search') as HTMLInputElement;

const stateOf = (roadmap: MlopsRoadmap) => ({
  open: openPhases(roadmap),
  questions: openQuestions(roadmap),
  ticked: ticked(roadmap),
  query: searchOf(roadmap).value,
  receded: parts(roadmap, 'phase').map((phase) => phase.hasAttribute('data-receded')),
  levels: parts(roadmap, 'legend-level').map((level) => level.getAttribute('aria-pressed')),
  result: part(roadmap, 'result').innerText,
  panels: parts(roadmap, 'progress-panel').length,
  look: ['base', 'phase', 'node', 'level', 'search', 'progress-panel', 'topic'].map((name) => {
    const [piece] = parts(roadmap, name);
    if (!piece) return undefined;
    const style = roadmap.ownerDocument.defaultView?.getComputedStyle(piece);
    return [style?.color, style?.backgroundColor, style?.display, style?.borderTopWidth].join();
  }),
});

/** All that a reader may have done to a roadmap. */
const use = async (roadmap: MlopsRoadmap): Promise<void> => {
  const search = searchOf(roadmap);
  const found = nextEvent(roadmap, 'roadmap-filter');
  search.value = 'python';
  search.dispatchEvent(new InputEvent('input'));
  await found;
  const [level] = parts(roadmap, 'legend-level');
  level?.click();
  await settled(roadmap);
  summaryOf(phaseNumber(roadmap, 8)).click();
  part(roadmap, 'question-header').click();
  topicBox(roadmap, 1, 2).click();
  part(roadmap, 'progress-menu').click();
  await settled(roadmap);
};

describe('a roadmap in use that', () => {
  for (const [title, move] of Object.entries(moves)) {
    it(`${title} stays as it is, and hears everything once`, async () => {
      const { page, roadmap, store } = await open();
      await use(roadmap);
      const before = stateOf(roadmap);
      expect(before).to.deep.include({ query: 'python', ticked: ['NumPy and Pandas'], panels: 1 });
      expect(before.open).to.include(8);
      const [loads, filters, errors] = (
        ['roadmap-load', 'roadmap-filter', 'roadmap-error'] as const
      ).map((name) => record(roadmap, name));
      await move(roadmap, page);
      await settled(roadmap);
      expect(stateOf(roadmap)).to.deep.equal(before);

      const toggles = record(roadmap, 'roadmap-toggle');
      summaryOf(phaseNumber(roadmap, 8)).click();
      await settled(roadmap);
      expect(toggles.map((event) => [event.phase, event.open])).to.deep.equal([
        ['ml-monitoring', false],
      ]);
      const progress = record(roadmap, 'roadmap-progress');
      const saves = store.saved.length;
      topicBox(roadmap, 1, 3).click();
      await settled(roadmap);
      expect(progress.map(({ stage }) => stage)).to.deep.equal(['before', 'after']);
      expect(store.saved).to.have.lengthOf(saves + 1);
      expect([loads, filters, errors]).to.deep.equal([[], [], []]);
      searchOf(roadmap).value = '';
      searchOf(roadmap).dispatchEvent(new InputEvent('input'));
      await until(() => filters?.length === 1);
      await settled(roadmap);
      expect(filters).to.have.lengthOf(1);
      expect(page.window.observed.messages).to.deep.equal([]);
    });
  }
});

describe('a phase and questions by themselves', () => {
  for (const [title, move] of Object.entries(moves)) {
    it(`that ${title.replace(/\bis\b/, 'are').replace(/\btakes\b/, 'take')} stay as they are`, async () => {
      const { page, phase, faq, store } = await open();
      part(phase, 'phase-header').click();
      topicBox(phase).click();
      faq.expandAll();
      parts(faq, 'question-header')[1]?.click();
      await nextFrame();
      const state = () => [
        phase.open,
        part(phase, 'phase').hasAttribute('open'),
        ticked(phase),
        openQuestions(faq),
      ];
      const before = state();
      expect(before[3]).to.deep.equal([1, 3, 4, 5]);
      await move(phase, page);
      await nextFrame();
      expect(state()).to.deep.equal(before);
      const toggles = record(phase, 'roadmap-toggle');
      const progress = record(phase, 'roadmap-progress');
      const saves = store.saved.length;
      part(phase, 'phase-header').click();
      topicBox(phase).click();
      await nextFrame();
      expect(toggles).to.have.lengthOf(1);
      expect(progress.map(({ stage }) => stage)).to.deep.equal(['before', 'after']);
      expect(store.saved).to.have.lengthOf(saves + 1);
      expect(page.window.observed.messages).to.deep.equal([]);
    });
  }
});

describe('in a frame', () => {
  const lookOf = (host: Element): string[] =>
    ['phase', 'node', 'level', 'topic', 'tool', 'count', 'status', 'progress-menu', 'question']
      .flatMap((name) => parts(host, name).slice(0, 1))
      .map((piece) => {
        const style = host.ownerDocument.defaultView?.getComputedStyle(piece);
        return [style?.color, style?.backgroundColor, style?.display, style?.fontSize].join();
      });

  it('everything looks as it did, also what is first shown there and what comes in later', async () => {
    const { page, roadmap, phase, faq } = await open();
    const composed = page.document.createElement('mlops-roadmap');
    composed.innerHTML = '<roadmap-phase phase="2" progress></roadmap-phase>';
    composed.progress = true;
    phase.before(composed);
    const [nested] = composed.querySelectorAll('roadmap-phase');
    if (!nested) throw new Error('No phase inside');
    await whenTickable(nested);
    const all = [roadmap, phase, faq, composed, nested];
    const before = all.map(lookOf);
    const other = await openHostPage('observed');
    // As in this page.
    other.document.body.replaceChildren(roadmap, phase, faq, composed);
    const fresh = page.document.createElement('mlops-roadmap');
    fresh.progress = true;
    fresh.open = 'none';
    fresh.progressStore = roadmap.progressStore;
    other.document.body.append(fresh);
    await whenTickable(fresh);
    await until(() => all.map(lookOf).join() === before.join());
    await until(() => lookOf(fresh).join() === lookOf(roadmap).join());
    topicBox(nested).click();
    await until(() => ticked(nested).length === 1);
    const sheets = () => all.map(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length);
    const counts = sheets();
    for (let round = 0; round < 3; round += 1) {
      page.document.body.append(...all.slice(0, 4));
      await nextFrame();
      other.document.body.append(...all.slice(0, 4));
      await nextFrame();
    }
    expect(sheets()).to.deep.equal(counts);
    expect(all.map(lookOf)).to.deep.equal(before);
    expect(page.window.observed.messages).to.deep.equal([]);
    expect(other.window.observed.messages).to.deep.equal([]);
  });
});
