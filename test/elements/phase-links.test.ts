import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define/roadmap-phase.js';
import type { RoadmapPhase } from '../../src/index.js';
import { click, press } from '../support/browser.js';
import { part, parts, phaseNumber, setAttribute, summaryOf } from '../support/roadmap.js';

/** Resolves with the link once it is drawn. */
const linkOf = async (phase: RoadmapPhase): Promise<HTMLAnchorElement> => {
  while (parts(phase, 'copy-link').length === 0) await nextFrame();
  return part(phase, 'copy-link') as HTMLAnchorElement;
};

describe('the link to copy of a phase that stands alone', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('is not there until the reader comes near', async () => {
    const phase = await fixture<RoadmapPhase>(html`<roadmap-phase phase="3" open></roadmap-phase>`);
    await nextFrame();
    expect(parts(phase, 'copy-link')).to.deep.equal([]);
    await click(summaryOf(phaseNumber(phase, 1)));
    const link = await linkOf(phase);
    expect(link.hash).to.equal('#mlops-kubernetes-for-ml');
    expect(link.textContent.trim()).to.equal('Copy link');
  });

  it('comes with the keyboard too, copies the permalink and says so', async () => {
    const copied: string[] = [];
    // Not every driver lets a page write to the clipboard.
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
      configurable: true,
    });
    const phase = await fixture<RoadmapPhase>(
      html`<roadmap-phase phase="llm-ops" open></roadmap-phase>`,
    );
    summaryOf(phaseNumber(phase, 1)).focus();
    const link = await linkOf(phase);
    await press('Tab');
    expect(phase.shadowRoot?.activeElement).to.equal(link);
    await press('Enter');
    while (copied.length === 0) await nextFrame();
    expect(copied).to.deep.equal([link.href]);
    expect(link.hash).to.equal('#mlops-llm-ops');
    expect(part(phase, 'permalink').innerText).to.contain('Link copied');
    expect(location.hash).to.equal('');
  });

  it('leads to the phase that is shown now', async () => {
    const phase = await fixture<RoadmapPhase>(html`<roadmap-phase phase="1" open></roadmap-phase>`);
    summaryOf(phaseNumber(phase, 1)).focus();
    await linkOf(phase);
    await setAttribute(phase, 'phase', '2');
    expect((await linkOf(phase)).hash).to.equal('#mlops-containers-for-ml');
  });
});
