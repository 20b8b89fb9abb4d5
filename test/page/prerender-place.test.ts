import { expect } from '@open-wc/testing';
import { bundled } from '../../src/loader/bundled.js';
import type { Asked } from '../support/prerender.js';
import { type Opened, open, rootOf, settle, summaryOf, upgrade } from './support/prerendered.js';

const sixth = bundled.phases[5]?.id ?? '';

const below = '<div style="height: 3000px"></div>';

/** Plain HTML, which is not as high as what takes its place. */
const plain: Asked = { tag: 'mlops-roadmap', options: { format: 'html' } };

/** A phase from its heading on, which stands before what opens in plain HTML. */
const phaseOf = (root: ParentNode): Element => {
  const phase = root.querySelector(`div:has(> h3 + p + p + [data-phase="${sixth}"])`);
  const found = phase ?? root.querySelector(`[data-phase="${sixth}"]`);
  if (!found) throw new Error('no phase');
  return found;
};

const topOf = (element: Element | undefined): number => element?.getBoundingClientRect().top ?? NaN;

/** How far something has moved on the reader’s screen when the script has taken over, and where the page was scrolled. */
const moved = async (page: Opened, before: Element, after: () => Element | undefined) => {
  const top = topOf(before);
  expect(top).to.be.within(-1, 599);
  const scrolled = page.window.scrollY;
  await upgrade(page);
  return { by: topOf(after()) - top, scrolled: page.window.scrollY - scrolled };
};

const scrollTo = ({ window }: Opened, element: Element, distance = 0): void => {
  window.scrollBy({ top: topOf(element) - distance, behavior: 'instant' });
};

describe('where the reader is when the script takes over plain HTML', () => {
  for (const width of [360, 1000]) {
    it(`stays, below the roadmap, ${String(width)} px wide`, async () => {
      const page = await open(plain, { body: below, width });
      const [, after] = page.document.querySelectorAll('body > p');
      if (!after) throw new Error('nothing below');
      scrollTo(page, after);
      const { by, scrolled } = await moved(page, after, () => after);
      expect(by).to.be.closeTo(0, 1);
      expect(Math.abs(scrolled)).to.be.greaterThan(10);
    });

    it(`stays, at a phase, ${String(width)} px wide`, async () => {
      const page = await open(plain, { body: below, width });
      const before = phaseOf(page.element);
      scrollTo(page, before);
      const { by } = await moved(page, before, () => phaseOf(rootOf(page.element)));
      expect(by).to.be.closeTo(0, 1);
    });
  }

  it('stays, at a topic of an open phase', async () => {
    const asked: Asked = { tag: 'mlops-roadmap', options: { format: 'html', open: 'all' } };
    const page = await open(asked, { body: below });
    const topics = (root: ParentNode): Element[] => [
      ...root.querySelectorAll(`[data-phase="${sixth}"] li`),
    ];
    const [, , third] = topics(page.element);
    if (!third) throw new Error('no topic');
    scrollTo(page, third);
    const { by } = await moved(page, third, () => topics(rootOf(page.element))[2]);
    expect(by).to.be.closeTo(0, 1);
  });

  it('stays, at the phase that they have opened last, wherever on the screen', async () => {
    const page = await open(plain, { body: below });
    const summary = summaryOf(page.element, sixth);
    scrollTo(page, summary, 300);
    summary.focus({ preventScroll: true });
    summary.click();
    await settle(page.document);
    const { by } = await moved(page, phaseOf(page.element), () => phaseOf(rootOf(page.element)));
    expect(by).to.be.closeTo(0, 1);
  });

  it('stays, at the author’s own prose between phases', async () => {
    const page = await open({ ...plain, phases: [2, 5] }, { body: below, width: 360 });
    const prose = page.element.querySelectorAll('p:not([slot], roadmap-phase *, div *)')[1];
    expect(prose?.textContent).to.equal('More prose.');
    if (!prose) return;
    scrollTo(page, prose);
    const { by } = await moved(page, prose, () => prose);
    // Each of the four elements scrolls, some browsers by whole pixels.
    expect(by).to.be.closeTo(0, 2);
  });

  it('stays, in a box that scrolls by itself', async () => {
    const page = await open(plain, { body: below });
    const box = page.document.createElement('div');
    box.style.cssText = 'height: 400px; overflow: auto; overflow-anchor: none';
    page.element.before(box);
    box.append(page.element);
    const before = phaseOf(page.element);
    box.scrollTop += topOf(before) - topOf(box);
    const { by, scrolled } = await moved(page, before, () => phaseOf(rootOf(page.element)));
    expect(by).to.be.closeTo(0, 1);
    expect(scrolled).to.equal(0);
  });

  it('is the beginning where they have not scrolled', async () => {
    const page = await open(plain, { body: below });
    const [first] = page.document.querySelectorAll('body > p');
    if (!first) throw new Error('nothing above');
    expect(await moved(page, first, () => first)).to.deep.equal({ by: 0, scrolled: 0 });
  });
});
