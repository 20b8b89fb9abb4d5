import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import { click } from '../support/browser.js';
import {
  nextEvent,
  openQuestions,
  part,
  parts,
  phaseNumber,
  record,
  setAttribute,
  summaryOf,
  tinyRoadmap,
} from '../support/roadmap.js';

const compose = async () => {
  const roadmap = await fixture<MlopsRoadmap>(html`
    <mlops-roadmap open="2">
      <p>Before you start.</p>
      <roadmap-phase phase="1"></roadmap-phase>
      <div><roadmap-phase phase="containers-for-ml"></roadmap-phase></div>
      <roadmap-phase phase="6" open heading-level="5"></roadmap-phase>
      <p>And then?</p>
      <roadmap-faq></roadmap-faq>
    </mlops-roadmap>
  `);
  const phases = [...roadmap.querySelectorAll('roadmap-phase')];
  const [faq] = roadmap.querySelectorAll('roadmap-faq');
  if (!faq) throw new Error('No questions');
  await Promise.all([...phases, faq].map(({ updateComplete }) => updateComplete));
  await roadmap.updateComplete;
  return { roadmap, phases, faq };
};

const openOf = (phases: readonly { open: boolean }[]) => phases.map(({ open }) => open);

describe('phases and questions inside a roadmap', () => {
  it('are the timeline, with the author’s prose between them', async () => {
    const { roadmap, phases } = await compose();
    expect(parts(roadmap, 'timeline')).to.deep.equal([]);
    expect(parts(roadmap, 'faq')).to.deep.equal([]);
    expect(parts(roadmap, 'header')).to.have.lengthOf(1);
    const [prose] = roadmap.querySelectorAll('p');
    expect(prose?.checkVisibility()).to.equal(true);
    expect(phases.map((phase) => part(phase, 'phase-number').innerText)).to.deep.equal([
      'Phase 1',
      'Phase 2',
      'Phase 6',
    ]);
  });

  it('open as the roadmap says and follow its heading level, unless they say otherwise', async () => {
    const { roadmap, phases, faq } = await compose();
    const levels = () => phases.map((phase) => part(phase, 'phase-title').localName);
    expect(openOf(phases)).to.deep.equal([false, true, true]);
    expect(openQuestions(faq)).to.deep.equal([]);
    expect(levels()).to.deep.equal(['h3', 'h3', 'h5']);
    await setAttribute(roadmap, 'heading-level', '1');
    await setAttribute(roadmap, 'open', 'first');
    await nextFrame();
    expect(levels()).to.deep.equal(['h2', 'h2', 'h5']);
    expect(openOf(phases)).to.deep.equal([true, false, false]);
    expect(openQuestions(faq)).to.deep.equal([1]);
  });

  it('open and close with the roadmap’s methods and button, whose label follows them', async () => {
    const { roadmap, phases, faq } = await compose();
    const button = part(roadmap, 'toggle-all');
    await click(button);
    expect(openOf(phases)).to.deep.equal([true, true, true]);
    expect(openQuestions(faq)).to.have.lengthOf(5);
    expect(button.innerText).to.equal('Collapse all');
    await click(summaryOf(phaseNumber(phases[0] ?? roadmap, 1)));
    expect(button.innerText).to.equal('Expand all');
    roadmap.collapseAll();
    expect(openOf(phases)).to.deep.equal([false, false, false]);
  });

  it('close each other where the roadmap is exclusive', async () => {
    const { roadmap, phases } = await compose();
    await setAttribute(roadmap, 'exclusive', '');
    await click(summaryOf(phaseNumber(phases[0] ?? roadmap, 1)));
    expect(openOf(phases)).to.deep.equal([true, false, false]);
  });

  it('are where goTo goes', async () => {
    const { roadmap, phases } = await compose();
    roadmap.goTo(1);
    expect(openOf(phases)).to.deep.equal([true, true, true]);
    expect(document.activeElement).to.equal(phases[0]);
  });

  it('tell the page of their events through the roadmap, once', async () => {
    const { roadmap, phases } = await compose();
    const events = record(roadmap, 'roadmap-toggle');
    await click(summaryOf(phaseNumber(phases[0] ?? roadmap, 1)));
    expect(events.map(({ phase }) => phase)).to.deep.equal(['python-ml-fundamentals']);
  });

  it('take the roadmap’s own data and fire no load of their own', async () => {
    const { roadmap, phases } = await compose();
    const loads = record(roadmap, 'roadmap-load');
    const told = nextEvent(phases[2] ?? roadmap, 'roadmap-error');
    roadmap.roadmap = tinyRoadmap();
    await told;
    expect(part(phases[0] ?? roadmap, 'phase-title').innerText).to.equal('Phase of one');
    expect(part(phases[2] ?? roadmap, 'notice').innerText).to.equal(
      'This roadmap has no phase “6”.',
    );
    expect(loads).to.have.lengthOf(1);
  });

  it('hide their tools with the roadmap’s', async () => {
    const { roadmap, phases } = await compose();
    await setAttribute(roadmap, 'hide', 'tools');
    await nextFrame();
    expect(phases.flatMap((phase) => parts(phase, 'tools'))).to.deep.equal([]);
  });

  it('may come and go', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    expect(parts(roadmap, 'phase')).to.have.lengthOf(8);
    const phase = document.createElement('roadmap-phase');
    phase.phase = 4;
    roadmap.append(phase);
    await nextFrame();
    expect(parts(roadmap, 'timeline')).to.deep.equal([]);
    expect(phase.checkVisibility()).to.equal(true);
    document.body.append(phase);
    roadmap.expandAll();
    await nextFrame();
    expect(parts(roadmap, 'phase')).to.have.lengthOf(8);
    expect(phase.open).to.equal(false);
    expect(part(phase, 'phase-number').innerText).to.equal('Phase 4');
    phase.remove();
  });
});
