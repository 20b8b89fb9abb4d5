import { expect } from '@open-wc/testing';
import type { RoadmapFaq, RoadmapPhase } from '../../src/index.js';
import { until } from '../support/progress-menu.js';
import {
  part,
  parts,
  phaseNumber,
  summaryOf,
  ticked,
  topicBox,
  whenTickable,
} from '../support/roadmap.js';
import { openHostPage, openRoadmap, settled } from './support/host-page.js';
import { boxDifferences, lookOf, styleDifferences } from './support/look.js';
import { firstMissingLine } from './support/seed.js';
import { catchDownloadsOf, choose, roadmapWith, searchFor } from './support/use.js';
import { visibleText } from './support/visible-text.js';

const size = { width: 960, height: 9000 };

const open = async () => {
  const page = await openHostPage('hostile-xhtml.xhtml', size);
  expect(page.document.contentType).to.equal('application/xhtml+xml');
  expect(page.document.createElement('P').localName).to.equal('P');
  return { page, roadmap: await roadmapWith(page) };
};

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
});

describe('a page in XML (application/xhtml+xml)', () => {
  it('shows the whole roadmap, silently', async () => {
    const { page, roadmap } = await open();
    expect(firstMissingLine(visibleText(roadmap))).to.equal(undefined);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('looks like one in HTML', async () => {
    const plain = lookOf((await openRoadmap('plain', size)).roadmap);
    const { roadmap } = await open();
    const look = lookOf(roadmap);
    expect(styleDifferences(plain, look)).to.deep.equal([]);
    expect(boxDifferences(plain, look)).to.deep.equal([]);
    expect(look).to.have.length(plain.length);
  });

  it('opens, closes, is searched and filtered', async () => {
    const { page, roadmap } = await open();
    const phase = phaseNumber(roadmap, 2);
    summaryOf(phase).click();
    await settled(roadmap);
    expect(phase.open).to.equal(false);
    roadmap.collapseAll();
    roadmap.goTo(4);
    await settled(roadmap);
    expect(phaseNumber(roadmap, 4).open).to.equal(true);
    const { marks, open: opened } = await searchFor(page, roadmap, 'qlora');
    expect(marks).to.deep.equal(['QLoRA']);
    expect(opened).to.deep.equal([7]);
    part(roadmap, 'tool').click();
    await until(() => parts(roadmap, 'show-all').length > 0);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('keeps what is ticked, of a phase by itself and of the whole', async () => {
    const { page, roadmap } = await open();
    const phase = page.document.querySelector<RoadmapPhase>('roadmap-phase');
    if (!phase) throw new Error('No phase');
    await whenTickable(phase);
    roadmap.setAttribute('progress', '');
    await whenTickable(roadmap);
    topicBox(phase, 1, 1).click();
    await until(() => ticked(roadmap).length === 1);
    expect(ticked(phase)).to.deep.equal(ticked(roadmap));
    expect(parts(phase, 'dates')).to.have.lengthOf(1);
    const files = catchDownloadsOf(page);
    await choose(roadmap, 'Download progress');
    expect(files.map(({ name }) => name)).to.deep.equal(['mlops-progress.json']);
    expect(localStorage.getItem('roadmap:mlops')).to.contain('"done":["');
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('shows a roadmap from an address, its faults, and the questions by themselves', async () => {
    const { page } = await open();
    const own = await roadmapWith(page, 'own');
    await until(() => parts(own, 'faults').length > 0);
    expect(part(own, 'title').innerText).to.equal('A roadmap of our own');
    const faq = page.document.querySelector<RoadmapFaq>('roadmap-faq');
    expect(faq && parts(faq, 'question')).to.have.lengthOf(5);
    expect(page.window.observed.messages).to.deep.equal([]);
  });
});
