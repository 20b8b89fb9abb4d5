import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap } from '../../src/index.js';
import '../../src/index.js';
import { cutTexts, overlappingTexts } from '../page/support/text-boxes.js';
import { nextFrame, setViewport } from '../support/browser.js';
import { parts } from '../support/roadmap.js';
import { says } from './said.js';

const languages = [
  { lang: 'ar', expand: 'توسيع الكل' },
  { lang: 'he', expand: 'הרחבת הכול' },
] as const;

const page = document.documentElement;

for (const { lang, expand } of languages) {
  describe(`a page from right to left in “${lang}”`, () => {
    let place: HTMLElement;
    let roadmap: MlopsRoadmap;

    beforeEach(async () => {
      page.dir = 'rtl';
      await setViewport({ width: 320, height: 800 });
      place = await fixture(html`
        <main lang=${lang}>
          <h1>عنوان</h1>
          <mlops-roadmap open="all" promo-href="/promo" parent-href="/all"></mlops-roadmap>
          <h2>عنوان</h2>
          <roadmap-phase phase="8" open></roadmap-phase>
          <roadmap-faq open="all"></roadmap-faq>
        </main>
      `);
      const [first] = place.querySelectorAll('mlops-roadmap');
      if (!first) throw new Error('no roadmap');
      roadmap = first;
      roadmap.collapseAll();
      await says(roadmap, 'toggle-all', expand);
      roadmap.expandAll();
      await roadmap.updateComplete;
      await nextFrame();
      // What opens has done so.
      const animations = roadmap.shadowRoot?.getAnimations() ?? [];
      await Promise.allSettled(animations.map(({ finished }) => finished));
    });

    afterEach(() => {
      page.removeAttribute('dir');
    });

    for (const width of [320, 1000]) {
      it(`has no axe violation, ${String(width)} px wide`, async () => {
        await setViewport({ width, height: 800 });
        await expect(place).to.be.accessible();
      });

      it(`fits, with no text cut off or over another, ${String(width)} px wide`, async () => {
        await setViewport({ width, height: 800 });
        expect(cutTexts(place)).to.deep.equal([]);
        expect(overlappingTexts(place)).to.deep.equal([]);
        expect(page.scrollWidth).to.be.at.most(width);
      });
    }

    it('has what is said of a copied link after the link, with a gap between them', () => {
      const [permalink] = parts(roadmap, 'permalink');
      const [link, status] = permalink?.children ?? [];
      if (!link || !status) throw new Error('no link');
      status.textContent = expand;
      const gap = link.getBoundingClientRect().left - status.getBoundingClientRect().right;
      expect(gap).to.be.within(4, 24);
    });

    it('has its own words run from right to left, and English from left to right', () => {
      const firstEdge = (name: string, index: number): number => {
        const text = parts(roadmap, name)[0];
        const walker = document.createTreeWalker(text ?? roadmap, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = (node.textContent ?? '').search(/\p{L}/u);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start + index);
          range.setEnd(node, start + index + 1);
          return range.getBoundingClientRect().left;
        }
        throw new Error(`no ${name}`);
      };
      expect(firstEdge('toggle-all', 2)).to.be.below(firstEdge('toggle-all', 0));
      expect(firstEdge('phase-title', 2)).to.be.above(firstEdge('phase-title', 0));
    });
  });
}
