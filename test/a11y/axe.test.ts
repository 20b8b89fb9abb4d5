import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import {
  canEmulateMedia,
  computedName,
  computedRole,
  emulateMedia,
  nextFrame,
  setViewport,
  type,
} from '../support/browser.js';
import { part, parts, phaseNumber, summaryOf, tinyRoadmap } from '../support/roadmap.js';

const everything = (theme: string, open: string) => html`
  <main>
    <h1>A page</h1>
    <mlops-roadmap theme=${theme} open=${open} promo-href="/promo" parent-href="/all">
    </mlops-roadmap>
    <h2>One phase</h2>
    <roadmap-phase theme=${theme} phase="3" ?open=${open === 'all'}></roadmap-phase>
    <roadmap-phase theme=${theme} phase="99"></roadmap-phase>
    <roadmap-faq theme=${theme} open=${open}></roadmap-faq>
  </main>
`;

describe('accessibility', () => {
  for (const width of [1000, 320]) {
    for (const theme of ['light', 'dark']) {
      for (const open of ['all', 'none']) {
        it(`has no axe violation: ${theme}, open ${open}, ${String(width)} px`, async () => {
          await setViewport({ width, height: 800 });
          const page = await fixture(everything(theme, open));
          await expect(page).to.be.accessible();
        });
      }
    }
  }

  it('has no axe violation in forced colours, where these can be emulated', async function () {
    if (!(await canEmulateMedia)) this.skip();
    await emulateMedia({ forcedColors: 'active' });
    const page = await fixture(everything('auto', 'all'));
    await expect(page).to.be.accessible();
    await emulateMedia({});
  });

  it('names what can be pressed', async () => {
    const roadmap = await fixture(html`<mlops-roadmap></mlops-roadmap>`);
    const name = await computedName(summaryOf(phaseNumber(roadmap, 3)));
    expect(name).to.contain('Phase 3').and.to.contain('Kubernetes for ML Workloads');
    expect(await computedName(part(roadmap, 'toggle-all'))).to.equal('Expand all');
    const [segment] = parts(roadmap, 'segment');
    expect(await computedRole(segment ?? roadmap)).to.equal('link');
    expect(await computedName(segment ?? roadmap)).to.equal('1 Python & ML Fundamentals, 4–6 wks');
    expect(await computedRole(part(roadmap, 'phase-title'))).to.equal('heading');
    expect(await computedRole(part(roadmap, 'topics'))).to.equal('list');
    expect(await computedRole(part(roadmap, 'timeline'))).to.equal('list');
  });

  for (const size of ['16px', '14px']) {
    it(`has targets of at least 24 pixels in a font of ${size}`, async () => {
      await setViewport({ width: 360, height: 800 });
      const page = await fixture(html`
        <div style="font-size: ${size}">
          <mlops-roadmap open="all" promo-href="/promo" parent-href="/all"></mlops-roadmap>
          <mlops-roadmap open="all" .roadmap=${tinyRoadmap()}></mlops-roadmap>
        </div>
      `);
      const [bundled, tiny] = page.querySelectorAll('mlops-roadmap');
      if (!bundled || !tiny) throw new Error('No two roadmaps');
      while (!tiny.shadowRoot?.querySelector('[part=tools] a')) await nextFrame();
      part(bundled, 'search').focus();
      await type('dvc');
      while (parts(bundled, 'show-all').length === 0) await nextFrame();
      // A link in a sentence is as high as its line, as everywhere.
      const targets = [bundled, tiny].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll<HTMLElement>(
          'a:not([part=announcement] a, [part=topic] a), button, summary, input',
        ) ?? []),
      ]);
      expect(targets.length).to.be.above(60);
      for (const target of targets.filter((one) => one.checkVisibility())) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
      }
    });
  }
});
