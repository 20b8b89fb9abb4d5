import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/roadmap-phase.js';
import type { RoadmapPhase } from '../../src/index.js';
import { click, press } from '../support/browser.js';
import {
  nextEvent,
  part,
  parts,
  phaseNumber,
  record,
  setAttribute,
  summaryOf,
} from '../support/roadmap.js';

describe('<roadmap-phase>', () => {
  it('shows one phase, closed, without anything of the rest', async () => {
    const phase = await fixture<RoadmapPhase>(html`<roadmap-phase phase="3"></roadmap-phase>`);
    expect(part(phase, 'phase-number').innerText).to.equal('Phase 3');
    expect(part(phase, 'phase-title').innerText).to.equal('Kubernetes for ML Workloads');
    expect(part(phase, 'phase-title').localName).to.equal('h3');
    expect(parts(phase, 'phase')).to.have.lengthOf(1);
    expect(phaseNumber(phase, 1).open).to.equal(false);
    for (const name of ['header', 'overview', 'controls', 'promo', 'faq', 'node']) {
      expect(parts(phase, name), name).to.deep.equal([]);
    }
  });

  it('takes a number or an id, as attribute or property, at any time', async () => {
    const phase = await fixture<RoadmapPhase>(
      html`<roadmap-phase phase="llm-ops"></roadmap-phase>`,
    );
    expect(part(phase, 'phase-number').innerText).to.equal('Phase 7');
    phase.phase = 2;
    await phase.updateComplete;
    expect(part(phase, 'phase-number').innerText).to.equal('Phase 2');
  });

  it('has no list of tools where the phase has none or they are hidden', async () => {
    const phase = await fixture<RoadmapPhase>(html`<roadmap-phase phase="7" open></roadmap-phase>`);
    expect(parts(phase, 'label').map(({ innerText }) => innerText)).to.deep.equal([
      'What to learn',
    ]);
    await setAttribute(phase, 'phase', '6');
    expect(parts(phase, 'tool')).to.have.lengthOf(5);
    await setAttribute(phase, 'hide', 'tools');
    expect(parts(phase, 'tools')).to.deep.equal([]);
  });

  it('shows each topic as title and detail', async () => {
    const phase = await fixture<RoadmapPhase>(html`<roadmap-phase phase="3" open></roadmap-phase>`);
    const topics = parts(phase, 'topic').map(({ innerText }) => innerText.trim());
    expect(topics[0]).to.equal('GPU node groups — NVIDIA device plugin setup on EKS/GKE');
    expect(topics[1]).to.equal('Kubernetes Jobs and CronJobs for training workloads');
  });

  it('has an open attribute that follows what the reader does, as details has', async () => {
    const phase = await fixture<RoadmapPhase>(html`<roadmap-phase phase="1"></roadmap-phase>`);
    await click(summaryOf(phaseNumber(phase, 1)));
    expect(phase.open).to.equal(true);
    expect(phase.hasAttribute('open')).to.equal(true);
    await press('Enter');
    await phase.updateComplete;
    expect(phase.hasAttribute('open')).to.equal(false);
    phase.open = true;
    await phase.updateComplete;
    expect(phaseNumber(phase, 1).open).to.equal(true);
    await setAttribute(phase, 'open', null);
    expect(phaseNumber(phase, 1).open).to.equal(false);
  });

  it('asks before it opens', async () => {
    const phase = await fixture<RoadmapPhase>(html`<roadmap-phase phase="1"></roadmap-phase>`);
    phase.addEventListener('roadmap-toggle', (event) => {
      event.preventDefault();
    });
    await click(summaryOf(phaseNumber(phase, 1)));
    expect(phase.open).to.equal(false);
    expect(phaseNumber(phase, 1).open).to.equal(false);
  });

  it('stays open when it changes to another phase', async () => {
    const phase = await fixture<RoadmapPhase>(html`<roadmap-phase phase="1" open></roadmap-phase>`);
    await setAttribute(phase, 'phase', '2');
    expect(phaseNumber(phase, 1).open).to.equal(true);
  });

  for (const [given, sentence] of [
    ['99', 'This roadmap has no phase “99”.'],
    ['0', 'This roadmap has no phase “0”.'],
    ['abc', 'This roadmap has no phase “abc”.'],
    ['-1', 'This roadmap has no phase “-1”.'],
    [null, 'No phase of the roadmap has been named here.'],
  ] as const) {
    it(`says so politely and fires roadmap-error for phase=${String(given)}`, async () => {
      const phase = document.createElement('roadmap-phase');
      if (given !== null) phase.setAttribute('phase', given);
      const errors = record(phase, 'roadmap-error');
      const told = nextEvent(phase, 'roadmap-error');
      document.body.append(phase);
      await told;
      expect(part(phase, 'notice').innerText).to.equal(sentence);
      expect(part(phase, 'notice').querySelector('[role=status]')?.textContent).to.equal(sentence);
      expect(errors.map(({ faults }) => faults)).to.deep.equal([
        [{ path: 'phase', message: sentence }],
      ]);
      expect(phase.matches(':state(error)')).to.equal(true);
      const again = nextEvent(phase, 'roadmap-error');
      phase.phase = 1;
      await phase.updateComplete;
      expect(phase.matches(':state(error)')).to.equal(false);
      expect(parts(phase, 'phase')).to.have.lengthOf(1);
      phase.phase = given ?? '';
      await again;
      phase.remove();
    });
  }

  it('has a slot named by its phase and hides other children', async () => {
    const phase = await fixture<RoadmapPhase>(html`
      <roadmap-phase phase="6" open>
        <a slot="model-serving" href="#lesson">Lesson</a>
        <p>Only without script</p>
      </roadmap-phase>
    `);
    expect(phase.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(phase.querySelector('p')?.checkVisibility()).to.equal(false);
  });
});
