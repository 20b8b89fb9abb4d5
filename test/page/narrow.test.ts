import { expect } from '@open-wc/testing';
import { openRoadmap, settled } from './support/host-page.js';
import { cutTexts, overlappingTexts } from './support/text-boxes.js';

const cases = [
  { width: 320, fontSize: 16 },
  { width: 320, fontSize: 32 },
  { width: 640, fontSize: 32 },
  { width: 640, fontSize: 16 },
  { width: 1280, fontSize: 32 },
];

for (const { width, fontSize } of cases) {
  describe(`a page ${String(width)} px wide with text of ${String(fontSize)} px`, () => {
    for (const open of ['all', 'none']) {
      it(`is never wider than that, and no text is cut off or overlaps (open="${open}")`, async () => {
        const { page, roadmap } = await openRoadmap('narrow', { width });
        page.document.body.style.fontSize = `${String(fontSize)}px`;
        roadmap.open = open;
        await settled(roadmap);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(cutTexts(roadmap)).to.deep.equal([]);
        expect(overlappingTexts(roadmap)).to.deep.equal([]);
        expect(scrollWidth).to.be.at.most(clientWidth);
      });
    }
  });
}
