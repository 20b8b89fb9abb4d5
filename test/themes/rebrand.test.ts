import { expect } from '@open-wc/testing';
import { createFrame, pageIn, roadmapOf } from '../page/support/host-page.js';
import { nextFrame } from '../support/browser.js';
import { contrast } from '../support/colours.js';
import { nodeBox, part, whenTickable } from '../support/roadmap.js';
import { axeOnColours, faintTexts, progressDifferences, urlOf } from './support/themed-page.js';

/** The page of the school, on which the reader has finished a phase. */
const openSchool = async (width: number) => {
  const frame = createFrame({ width, height: 800 });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = urlOf('demo/rebrand.html');
  document.body.append(frame);
  await loaded;
  const page = pageIn(frame);
  const roadmap = await roadmapOf(page);
  await whenTickable(roadmap);
  nodeBox(roadmap, 1).click();
  await roadmap.updateComplete;
  return { ...page, roadmap };
};

describe('the re-branded course platform', () => {
  afterEach(() => {
    localStorage.clear();
  });

  for (const scheme of ['light', 'dark']) {
    it(`shows all text at 4.5:1, ${scheme}`, async () => {
      const page = await openSchool(1000);
      page.document.documentElement.style.colorScheme = scheme;
      await nextFrame();
      expect(faintTexts(page, 4.5)).to.deep.equal([]);
      expect(await axeOnColours(page)).to.deep.equal([]);
      const link = page.document.querySelector('footer a');
      if (!link) throw new Error('no link');
      expect(contrast(link)).to.be.at.least(4.5);
    });

    it(`tells what is done from what is left, ${scheme}`, async () => {
      const page = await openSchool(1000);
      page.document.documentElement.style.colorScheme = scheme;
      await nextFrame();
      const { done, card } = progressDifferences(page);
      expect(done).to.be.above(0.25);
      expect(card).to.be.below(done).and.above(0.05);
    });
  }

  it('is in the page’s own colours', async () => {
    const { window, document, roadmap } = await openSchool(1000);
    const { color, backgroundColor } = window.getComputedStyle(document.body);
    expect(window.getComputedStyle(part(roadmap, 'title')).color).to.equal(color);
    expect(window.getComputedStyle(part(roadmap, 'phase')).backgroundColor).to.equal(
      backgroundColor,
    );
  });

  it('fits into 360 px', async () => {
    const { document } = await openSchool(360);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });
});
