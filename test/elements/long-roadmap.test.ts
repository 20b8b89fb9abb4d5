import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/define/mlops-roadmap.js';
import { click, nextFrame, press } from '../support/browser.js';
import { until } from '../support/progress-menu.js';
import {
  nextEvent,
  openPhases,
  part,
  parts,
  phaseNumber,
  summaryOf,
  tinyRoadmap,
} from '../support/roadmap.js';

const longRoadmap = (length: number) =>
  tinyRoadmap({
    id: 'long',
    phases: Array.from({ length }, (_, index) => ({
      id: `phase-${String(index + 1)}`,
      title: `Phase ${String(index + 1)}`,
      level: 'start',
      duration: 'ongoing',
      topics: [{ id: `topic-${String(index + 1)}`, title: `Topic of ${String(index + 1)}` }],
    })),
  });

const show = async (element: MlopsRoadmap, roadmap: object): Promise<void> => {
  const loaded = nextEvent(element, 'roadmap-load');
  Object.assign(element, { roadmap });
  await loaded;
  await element.updateComplete;
};

const create = async (roadmap: object): Promise<MlopsRoadmap> => {
  const element = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
  await show(element, roadmap);
  return element;
};

/** Numbers of the phases that have what they open to. */
const drawnIn = (element: Element): number[] =>
  parts(element, 'phase').flatMap((phase, index) =>
    phase.querySelector("[part='topic']") ? [index + 1] : [],
  );

const itemOf = (element: Element, number: number): HTMLElement => {
  const item = parts(element, 'item')[number - 1];
  if (!item) throw new Error(`no item ${String(number)}`);
  return item;
};

/** The browser as it is while it is busy: nothing that waits for it to be free is run. */
const stayBusy = (): (() => void)[] => {
  const waiting: (() => void)[] = [];
  Object.assign(globalThis, { requestIdleCallback: (run: () => void) => waiting.push(run) });
  return waiting;
};

/** A roadmap that is given while the browser is busy, and stays so. */
const createBusy = async (roadmap: object) => {
  const element = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
  const waiting = stayBusy();
  await show(element, roadmap);
  return { element, waiting };
};

describe('a long roadmap', () => {
  const { requestIdleCallback } = globalThis as Partial<typeof globalThis>;

  afterEach(() => {
    if (requestIdleCallback) Object.assign(globalThis, { requestIdleCallback });
    else Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  });

  it('has its phases at once, and the bodies of closed ones when the browser is free', async () => {
    const { element, waiting } = await createBusy(longRoadmap(60));
    expect(parts(element, 'phase')).to.have.lengthOf(60);
    expect(drawnIn(element)).to.deep.equal([1]);
    while (waiting.length > 0) {
      waiting.pop()?.();
      await element.updateComplete;
    }
    expect(drawnIn(element)).to.have.lengthOf(60);
  });

  it('has all of them in the end, where the browser can say when it is free', async function () {
    if (!requestIdleCallback) this.skip();
    const element = await create(longRoadmap(60));
    await until(() => drawnIn(element).length === 60);
    expect(openPhases(element)).to.deep.equal([1]);
  });

  it('has everything at once where it is not long', async () => {
    const { element } = await createBusy(longRoadmap(50));
    expect(drawnIn(element)).to.have.lengthOf(50);
  });

  it('shows what a phase opens to at once', async () => {
    const { element } = await createBusy(longRoadmap(60));
    const third = phaseNumber(element, 3);
    summaryOf(third).focus();
    await press('Enter');
    expect(third.open).to.equal(true);
    expect(third.querySelector("[part='topic-title']")?.textContent).to.equal('Topic of 3');
    await click(summaryOf(third));
    expect(third.open).to.equal(false);
    expect(drawnIn(element)).to.deep.equal([1, 3]);
  });

  it('marks what a search finds in phases that have not been drawn', async () => {
    const { element } = await createBusy(longRoadmap(60));
    const field = part(element, 'search') as HTMLInputElement;
    await click(field);
    field.value = 'topic of 57';
    const filtered = nextEvent(element, 'roadmap-filter');
    field.dispatchEvent(new InputEvent('input'));
    await filtered;
    expect(openPhases(element)).to.deep.equal([57]);
    const marked: string[] = [];
    CSS.highlights.get('roadmap-match')?.forEach((range) => {
      if (range instanceof Range && phaseNumber(element, 57).contains(range.startContainer)) {
        marked.push(range.toString());
      }
    });
    CSS.highlights.get('roadmap-match')?.clear();
    expect(marked).to.include.members(['Topic', 'of', '57']);
  });

  it('draws everything for the printer, which does not wait', async () => {
    const { element } = await createBusy(longRoadmap(60));
    dispatchEvent(new Event('beforeprint'));
    expect(drawnIn(element)).to.have.lengthOf(60);
    expect(openPhases(element)).to.have.lengthOf(60);
    dispatchEvent(new Event('afterprint'));
    expect(openPhases(element)).to.deep.equal([1]);
  });

  it('stays where the reader is while it is drawn', async () => {
    const { element, waiting } = await createBusy(longRoadmap(60));
    scrollTo(0, 2000);
    await nextFrame();
    const target = phaseNumber(element, 20);
    const { top } = target.getBoundingClientRect();
    while (waiting.length > 0) {
      waiting.pop()?.();
      await element.updateComplete;
      await nextFrame();
    }
    expect(target.getBoundingClientRect().top).to.be.closeTo(top, 1);
    scrollTo(0, 0);
  });

  it('opens all of it', async () => {
    const { element } = await createBusy(longRoadmap(60));
    element.expandAll();
    await element.updateComplete;
    expect(drawnIn(element)).to.have.lengthOf(60);
    expect(openPhases(element)).to.have.lengthOf(60);
  });

  it('leads to a phase that has not been drawn', async () => {
    const { element } = await createBusy(longRoadmap(60));
    element.goTo(58);
    await element.updateComplete;
    const target = phaseNumber(element, 58);
    expect(target.querySelector("[part='topic']")).to.not.equal(null);
    expect(element.shadowRoot?.activeElement).to.equal(summaryOf(target));
    const { top } = target.getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight);
  });

  it('leads to a phase that a page keeps closed', async () => {
    const { element } = await createBusy(longRoadmap(60));
    element.addEventListener('roadmap-toggle', (event) => {
      event.preventDefault();
    });
    element.goTo(58);
    await element.updateComplete;
    const target = phaseNumber(element, 58);
    expect(target.open).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(summaryOf(target));
    expect(target.getBoundingClientRect().top).to.be.within(-1, innerHeight);
  });

  it('keeps in view what has the focus, phase after phase', async () => {
    const { element } = await createBusy(longRoadmap(60));
    const summaries = parts(element, 'phase').map(summaryOf);
    summaries[0]?.focus();
    const seen: number[] = [];
    for (let count = 1; count < 30; count += 1) {
      await press('Tab');
      const focused = element.shadowRoot?.activeElement as HTMLElement | null | undefined;
      const { top, bottom } = focused?.getBoundingClientRect() ?? new DOMRect(0, -1);
      if (focused && top >= 0 && bottom <= innerHeight) seen.push(summaries.indexOf(focused));
    }
    expect(seen.filter((index) => index >= 0)).to.have.lengthOf.above(20);
  });

  it('names its segments by their labels, without what none could read', async () => {
    const element = await create(longRoadmap(60));
    const segment = parts(element, 'segment')[4];
    expect(segment?.getAttribute('aria-label')).to.equal('5 Phase 5, Ongoing');
    expect(segment?.textContent.trim()).to.equal('');
  });

  it('has no more stops for the keyboard before its search field, and targets as high as any', async () => {
    const element = await create(longRoadmap(60));
    const stop = document.createElement('button');
    element.before(stop);
    stop.focus();
    const levels = parts(element, 'legend-level').length;
    for (let count = 0; count <= levels; count += 1) await press('Tab');
    stop.remove();
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'search'));
    for (const segment of parts(element, 'segment')) {
      expect(segment.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  it('draws its segments as wide as their durations, side by side', async () => {
    const long = longRoadmap(60);
    const weeks = (index: number) => (index % 2 === 0 ? 1 : 3);
    const phases = long.phases.map((phase, index) => ({
      ...phase,
      duration: { min: weeks(index), max: weeks(index), unit: 'week' as const },
    }));
    const element = await create({ ...long, phases });
    const boxes = parts(element, 'segment').map((segment) => segment.getBoundingClientRect());
    const strip = part(element, 'overview').getBoundingClientRect();
    const [one, three] = boxes;
    expect((three?.width ?? 0) / (one?.width ?? 0)).to.be.closeTo(3, 0.2);
    expect(boxes.reduce((sum, { width }) => sum + width, 0)).to.be.closeTo(strip.width, 1);
  });

  it('gives way to a short one', async () => {
    const element = await create(longRoadmap(60));
    const contained = () => getComputedStyle(itemOf(element, 2)).contentVisibility === 'auto';
    expect(contained()).to.equal(true);
    await show(element, tinyRoadmap());
    expect(contained()).to.equal(false);
    expect(drawnIn(element)).to.have.lengthOf(2);
  });
});
