import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/index.js';
import type { MlopsRoadmap } from '../../src/index.js';
import { click } from '../support/browser.js';
import { openPhases, part, phaseNumber, record, summaryOf } from '../support/roadmap.js';

const page = location.href;

afterEach(() => {
  history.replaceState(null, '', page);
});

/** What looks like ours, in a slot of that name. */
const show = async (slot: string) => {
  const roadmap = await fixture<MlopsRoadmap>(html`
    <mlops-roadmap open="1">
      <div slot=${slot}>
        <p><a data-copy="Copied" href="#terms">Terms</a> <span>keep</span></p>
        <p><a data-go="model-serving" href="#serving">Serving</a></p>
        <button type="button" data-tool="Docker" aria-pressed="false">Docker</button>
        <details data-phase="model-serving">
          <summary>More</summary>
          <p>Text</p>
        </details>
      </div>
    </mlops-roadmap>
  `);
  const own = (selector: string): HTMLElement => {
    const found = roadmap.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { roadmap, own };
};

for (const slot of ['header', 'promo', 'footer', 'python-ml-fundamentals']) {
  describe(`what an author puts into the slot ${slot}`, () => {
    it('keeps its links, whatever attributes they have', async () => {
      const { roadmap, own } = await show(slot);
      const events = record(roadmap, 'roadmap-navigate');
      for (const [name, hash] of [
        ['copy', '#terms'],
        ['go', '#serving'],
      ]) {
        await click(own(`[data-${String(name)}]`));
        expect(location.hash).to.equal(hash);
      }
      expect(own('span').textContent).to.equal('keep');
      expect(openPhases(roadmap)).to.deep.equal([1]);
      expect(events).to.have.lengthOf(0);
    });

    it('keeps its buttons and what opens', async () => {
      const { roadmap, own } = await show(slot);
      const events = record(roadmap, 'roadmap-filter');
      await click(own('button'));
      await click(own('summary'));
      expect(own('details')).to.have.property('open', true);
      expect(own('button').getAttribute('aria-pressed')).to.equal('false');
      roadmap.expandAll();
      roadmap.collapseAll();
      await roadmap.updateComplete;
      expect(own('details')).to.have.property('open', true);
      expect(events).to.have.lengthOf(0);
      expect(openPhases(roadmap)).to.deep.equal([]);
    });
  });
}

describe('another roadmap in a slot', () => {
  it('is none of the roadmap around it', async () => {
    const outer = await fixture<MlopsRoadmap>(html`
      <mlops-roadmap exclusive open="2">
        <mlops-roadmap slot="footer" id="inner" open="1"></mlops-roadmap>
      </mlops-roadmap>
    `);
    const inner = outer.querySelector<MlopsRoadmap>('#inner');
    if (!inner) throw new Error('no inner roadmap');
    await inner.updateComplete;
    await click(summaryOf(phaseNumber(inner, 3)));
    expect(openPhases(inner)).to.deep.equal([1, 3]);
    expect(openPhases(outer)).to.deep.equal([2]);
    await click(part(inner, 'tool'));
    while (part(inner, 'result').innerText.trim() === '') await nextFrame();
    expect(part(outer, 'result').innerText.trim()).to.equal('');
  });
});
