import { expect } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/define/mlops-roadmap.js';
import { click, nextFrame, press } from '../support/browser.js';
import { openPhases, parts, phaseNumber, summaryOf } from '../support/roadmap.js';

/** Numbers of the phases that have what they open to. */
const drawnIn = (element: Element): number[] =>
  parts(element, 'phase').flatMap((phase, index) =>
    phase.querySelector("[part='topic']") ? [index + 1] : [],
  );

const all = [1, 2, 3, 4, 5, 6, 7, 8];

describe('the first view of a roadmap', () => {
  const { requestIdleCallback } = globalThis as Partial<typeof globalThis>;
  let waiting: (() => void)[];
  let element: MlopsRoadmap;

  // The browser as it is while it is busy: nothing that waits for it to be free is run.
  beforeEach(async () => {
    waiting = [];
    Object.assign(globalThis, { requestIdleCallback: (run: () => void) => waiting.push(run) });
    element = document.createElement('mlops-roadmap');
    document.body.append(element);
    await nextFrame();
  });

  afterEach(() => {
    if (requestIdleCallback) Object.assign(globalThis, { requestIdleCallback });
    else Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    element.remove();
  });

  it('has the body of the open phase, and those of closed ones when the browser is free', async () => {
    expect(parts(element, 'phase')).to.have.lengthOf(8);
    expect(drawnIn(element)).to.deep.equal([1]);
    waiting.splice(0).forEach((run) => {
      run();
    });
    expect(drawnIn(element)).to.deep.equal(all);
    expect(openPhases(element)).to.deep.equal([1]);
    await element.updateComplete;
  });

  it('is whole for who waits until it is up to date', async () => {
    let isComplete = false;
    const complete = element.updateComplete.then(() => {
      isComplete = true;
    });
    await nextFrame();
    expect(isComplete).to.equal(false);
    waiting.pop()?.();
    await complete;
    expect(drawnIn(element)).to.deep.equal(all);
  });

  it('shows at once what a phase opens to, by mouse and by key', async () => {
    const third = phaseNumber(element, 3);
    await click(summaryOf(third));
    expect(third.open).to.equal(true);
    expect(drawnIn(element)).to.deep.equal(all);
    const fourth = phaseNumber(element, 4);
    summaryOf(fourth).focus();
    await press('Enter');
    expect(openPhases(element)).to.deep.equal([1, 3, 4]);
  });

  it('is whole for the printer, which does not wait', () => {
    dispatchEvent(new Event('beforeprint'));
    expect(drawnIn(element)).to.deep.equal(all);
    expect(openPhases(element)).to.deep.equal(all);
    dispatchEvent(new Event('afterprint'));
    expect(openPhases(element)).to.deep.equal([1]);
  });

  it('is whole where everything is opened', () => {
    element.expandAll();
    expect(drawnIn(element)).to.deep.equal(all);
  });

  it('leads to a phase as it will be, in its place', async () => {
    element.goTo(8);
    await element.updateComplete;
    expect(drawnIn(element)).to.deep.equal(all);
    expect(phaseNumber(element, 8).getBoundingClientRect().top).to.be.within(-1, innerHeight);
  });

  it('is drawn once: in another place it is as it was', async () => {
    waiting.pop()?.();
    await element.updateComplete;
    const topic = element.shadowRoot?.querySelectorAll("[part='topic']")[9];
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await nextFrame();
    expect(element.shadowRoot?.contains(topic ?? null)).to.equal(true);
    expect(drawnIn(element)).to.deep.equal(all);
    box.remove();
  });

  it('does not begin anew where it is taken away before it is over', async () => {
    element.remove();
    document.body.append(element);
    waiting.splice(0).forEach((run) => {
      run();
    });
    await element.updateComplete;
    expect(drawnIn(element)).to.deep.equal(all);
  });
});
