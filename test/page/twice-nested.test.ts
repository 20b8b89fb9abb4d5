import { expect } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapPhase } from '../../src/index.js';
import { nextFrame } from '../support/browser.js';
import { until } from '../support/progress-menu.js';
import {
  part,
  parts,
  record,
  ticked,
  tinyRoadmap,
  topicBox,
  topicBoxes,
  whenTickable,
} from '../support/roadmap.js';
import { openHostPage, settled } from './support/host-page.js';

const open = async () => {
  const page = await openHostPage('twice-nested');
  const { document } = page;
  await page.window.customElements.whenDefined('mlops-roadmap');
  const [one, two] = [...document.querySelectorAll<MlopsRoadmap>('mlops-roadmap')];
  const [phase, other] = [...document.querySelectorAll<RoadmapPhase>('roadmap-phase')];
  const aside = document.querySelector('aside');
  if (!one || !two || !phase || !other || !aside) throw new Error('Elements are missing');
  two.roadmap = tinyRoadmap();
  await whenTickable(phase);
  await until(() => part(two, 'title').innerText === 'A tiny roadmap');
  return { page, one, two, phase, other, aside };
};

const shown = (phase: RoadmapPhase) => ({
  title: part(phase, 'phase-title').innerText,
  heading: part(phase, 'phase-title').localName,
  open: phase.open,
  boxes: topicBoxes(phase).length > 0,
  tools: parts(phase, 'tools').length > 0,
});

const inOne = {
  title: 'Python & ML Fundamentals',
  heading: 'h2',
  open: false,
  boxes: true,
  tools: true,
};
const inTwo = { title: 'Phase of one', heading: 'h5', open: true, boxes: false, tools: false };
const alone = { title: inOne.title, heading: 'h3', open: true, boxes: false, tools: true };

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
});

describe('a phase that changes sides', () => {
  it('takes roadmap, progress and settings from where it is', async () => {
    const { page, one, two, phase, aside } = await open();
    expect(shown(phase)).to.deep.equal(inOne);
    topicBox(phase).click();
    await settled(one);
    two.append(phase);
    await settled(two);
    expect(shown(phase)).to.deep.equal(inTwo);
    aside.append(phase);
    await settled(two);
    expect(shown(phase)).to.deep.equal(alone);
    one.append(phase);
    await whenTickable(phase);
    expect(shown(phase)).to.deep.equal(inOne);
    expect(ticked(phase)).to.deep.equal(['Python']);
    phase.remove();
    aside.append(phase);
    phase.progress = true;
    await settled(one);
    await until(() => ticked(phase).join() === 'Python');
    expect(shown(phase)).to.deep.equal({ ...alone, open: false, boxes: true });
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('is opened and closed by the roadmap around it and no other, and its news goes there', async () => {
    const { page, one, two, phase, other } = await open();
    two.append(phase);
    await settled(two);
    const heard = [record(one, 'roadmap-toggle'), record(two, 'roadmap-toggle')];
    one.expandAll();
    one.collapseAll();
    await settled(one);
    expect([phase.open, other.open]).to.deep.equal([true, true]);
    heard.forEach((events) => events.splice(0));
    part(phase, 'phase-header').click();
    await settled(two);
    expect(heard.map(({ length }) => length)).to.deep.equal([0, 1]);
    expect(part(two, 'toggle-all').innerText).to.equal('Expand all');
    two.expandAll();
    await settled(two);
    expect(phase.open).to.equal(true);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('within one roadmap stays as the reader has left it', async () => {
    const { one, phase } = await open();
    part(phase, 'phase-header').click();
    topicBox(phase).click();
    await settled(one);
    one.prepend(phase);
    await settled(one);
    expect(shown(phase)).to.deep.equal({ ...inOne, open: true });
    const progress = record(one, 'roadmap-progress');
    topicBox(phase, 1, 2).click();
    await settled(one);
    expect(progress.map(({ stage }) => stage)).to.deep.equal(['before', 'after']);
    expect(ticked(phase)).to.deep.equal(['Python', 'NumPy and Pandas']);
  });

  it('leaves the roadmap with its own timeline, and takes it away when it comes', async () => {
    const { one, two, phase, other } = await open();
    phase.remove();
    other.remove();
    await nextFrame();
    await Promise.all([settled(one), settled(two)]);
    expect([one, two].map((roadmap) => parts(roadmap, 'phase').length)).to.deep.equal([8, 2]);
    two.append(phase);
    await nextFrame();
    await settled(two);
    expect([one, two].map((roadmap) => parts(roadmap, 'phase').length)).to.deep.equal([8, 0]);
    expect(shown(phase)).to.deep.equal({ ...inTwo });
  });
});
