import { expect } from '@open-wc/testing';
import { longRoadmap } from '../perf/pages/long-roadmap.js';
import { nextFrame } from '../support/browser.js';
import {
  createFrame,
  inside,
  openHostPage,
  openRoadmap,
  pageIn,
  settled,
  urlOfHost,
  urlOfScript,
} from './support/host-page.js';
import { openAnew } from './support/open-anew.js';
import { firstMissingLine } from './support/seed.js';
import { visibleText } from './support/visible-text.js';

describe('an element that', () => {
  it('is removed and comes back still works', async () => {
    const { page, roadmap } = await openRoadmap('observed');
    const parent = roadmap.parentElement;
    for (let round = 0; round < 3; round += 1) {
      roadmap.remove();
      await nextFrame();
      parent?.append(roadmap);
      await settled(roadmap);
    }
    expect(firstMissingLine(visibleText(roadmap))).to.equal(undefined);
    const details = inside(roadmap, 'details') as HTMLDetailsElement;
    inside(roadmap, 'summary').click();
    await settled(roadmap);
    expect(details.open).to.equal(false);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('moves to another place keeps what is open', async () => {
    const { page, roadmap } = await openRoadmap('observed');
    roadmap.collapseAll();
    roadmap.goTo(5);
    await settled(roadmap);
    page.document.body.prepend(roadmap);
    await settled(roadmap);
    const open = [...(roadmap.shadowRoot?.querySelectorAll('details') ?? [])].map(
      (details) => details.open,
    );
    expect(open.indexOf(true)).to.equal(4);
    expect(open.lastIndexOf(true)).to.equal(4);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('moves to another document of the origin still works', async () => {
    const { page, roadmap } = await openRoadmap('observed');
    const other = await openHostPage('observed');
    other.document.body.append(roadmap);
    await settled(roadmap);
    expect(firstMissingLine(visibleText(roadmap))).to.equal(undefined);
    expect(page.window.observed.messages).to.deep.equal([]);
    expect(other.window.observed.messages).to.deep.equal([]);
  });

  it('moves to another document is laid out there as any when it gets a long roadmap', async () => {
    const { page, roadmap } = await openRoadmap('observed');
    const other = await openHostPage('observed');
    other.document.body.append(roadmap);
    await settled(roadmap);
    const loaded = new Promise((resolve) => {
      roadmap.addEventListener('roadmap-load', resolve, { once: true });
    });
    roadmap.roadmap = longRoadmap(60);
    await loaded;
    await settled(roadmap);
    const items = roadmap.shadowRoot?.querySelectorAll('[part=item]') ?? [];
    expect(items).to.have.lengthOf(60);
    const [, , third] = items;
    if (!third) throw new Error('no item');
    while (getComputedStyle(third).contentVisibility !== 'auto') await nextFrame();
    expect(page.window.observed.messages).to.deep.equal([]);
    expect(other.window.observed.messages).to.deep.equal([]);
  });

  it('is removed before it was drawn says nothing', async () => {
    const { page } = await openRoadmap('observed');
    const roadmap = page.document.createElement('mlops-roadmap');
    page.document.body.append(roadmap);
    roadmap.remove();
    await nextFrame();
    expect(page.window.observed.messages).to.deep.equal([]);
  });
});

describe('a frame that is removed', () => {
  it('as soon as the script has run, with the page half read, leaves no error', async () => {
    const frame = createFrame();
    document.body.append(frame);
    const { window, document: half } = pageIn(frame);
    const observer = new URL('observer.js', urlOfHost('observed')).href;
    const written = openAnew(half);
    written.write(`<!doctype html><script src="${observer}"></script>`);
    written.write(`<script src="${urlOfScript()}"></script><mlops-roadmap></mlops-roadmap><p>And `);
    await window.customElements.whenDefined('mlops-roadmap');
    const { messages } = window.observed;
    frame.remove();
    await nextFrame();
    expect(messages).to.deep.equal([]);
  });

  it('right after it has loaded leaves no error', async () => {
    const { frame, window } = await openHostPage('script-before');
    const { messages } = window.observed;
    frame.remove();
    await nextFrame();
    expect(messages).to.deep.equal([]);
  });
});
