import { expect } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import { openRoadmap } from './support/host-page.js';
import { boxDifferences, type Look, lookOf, styleDifferences } from './support/look.js';

const size = { width: 960, height: 600 };

const hostileHosts = {
  quirks: 'no doctype',
  'base-href': '<base href> of another site',
  bootstrap: 'Bootstrap 5',
  tailwind: 'the reset of Tailwind',
  'all-unset': '* { all: unset }',
  'small-root': 'html { font-size: 62.5% }',
  'loud-text': 'text in capitals, centred, wide, spaced and unwrapped',
};

describe('the look on a page with', () => {
  let plain: Look;

  before(async () => {
    plain = lookOf((await openRoadmap('plain', size)).roadmap);
    expect(plain).to.have.length.above(400);
  });

  for (const [host, title] of Object.entries(hostileHosts)) {
    it(`${title} is the look on a plain page`, async () => {
      const look = lookOf((await openRoadmap(host, size)).roadmap);
      expect(styleDifferences(plain, look)).to.deep.equal([]);
      expect(boxDifferences(plain, look)).to.deep.equal([]);
      expect(look).to.have.length(plain.length);
    });
  }

  it('zoom: 1.25 is the look on a plain page that is so much larger', async () => {
    const { page, roadmap } = await openRoadmap('plain', size);
    page.document.body.style.fontSize = '20px';
    const main = page.document.querySelector('main');
    if (main) main.style.width = '800px';
    await nextFrame();
    const larger = lookOf(roadmap);
    const look = lookOf((await openRoadmap('zoomed', size)).roadmap);
    const scale = (larger[0]?.box[2] ?? NaN) / (look[0]?.box[2] ?? NaN);
    expect(boxDifferences(larger, look, scale)).to.deep.equal([]);
  });
});
