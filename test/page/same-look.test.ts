import { expect } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import type { MlopsRoadmap } from '../../src/index.js';
import { nodeBox, part, topicBox, whenTickable } from '../support/roadmap.js';
import { openRoadmap, settled } from './support/host-page.js';
import { boxDifferences, type Look, lookOf, styleDifferences } from './support/look.js';

/** So high that nothing sticks to the edge of the window: where that is depends on the page above. */
const size = { width: 960, height: 9000 };

const hostileHosts = {
  quirks: 'no doctype',
  'base-href': '<base href> of another site',
  bootstrap: 'Bootstrap 5',
  tailwind: 'the reset of Tailwind',
  'all-unset': '* { all: unset }',
  'small-root': 'html { font-size: 62.5% }',
  'hostile-unset-important': '* { all: unset !important }',
  'hostile-display-block': '* { display: block !important }',
  'hostile-hidden-details': 'details, lists, buttons and fields hidden',
  'hostile-bulma': 'Bulma',
  'hostile-pico': 'Pico',
  'hostile-github': 'GitHub’s Markdown CSS',
  'loud-text': 'text in capitals, centred, wide, spaced and unwrapped',
};

/** With topics to tick, two of them ticked, a finished phase, dates, the menu open and a message shown. */
const lookWithProgress = async (roadmap: MlopsRoadmap): Promise<Look> => {
  localStorage.clear();
  roadmap.progress = true;
  roadmap.start = '2026-12-01';
  await whenTickable(roadmap);
  nodeBox(roadmap, 1).click();
  topicBox(roadmap, 2, 1).click();
  topicBox(roadmap, 3, 2).click();
  part(roadmap, 'progress-menu').click();
  await roadmap.importProgress('no progress');
  await settled(roadmap);
  return lookOf(roadmap);
};

describe('the look on a page with', () => {
  let plain: Look;
  let plainWithProgress: Look;

  before(async () => {
    const { roadmap } = await openRoadmap('plain', size);
    plain = lookOf(roadmap);
    expect(plain).to.have.length.above(400);
    plainWithProgress = await lookWithProgress(roadmap);
    expect(plainWithProgress).to.have.length.above(plain.length + 100);
  });

  afterEach(() => {
    localStorage.clear();
  });

  for (const [host, title] of Object.entries(hostileHosts)) {
    it(`${title} is the look on a plain page`, async () => {
      const { roadmap } = await openRoadmap(host, size);
      const look = lookOf(roadmap);
      expect(styleDifferences(plain, look)).to.deep.equal([]);
      expect(boxDifferences(plain, look)).to.deep.equal([]);
      expect(look).to.have.length(plain.length);
      const learning = await lookWithProgress(roadmap);
      expect(styleDifferences(plainWithProgress, learning)).to.deep.equal([]);
      expect(boxDifferences(plainWithProgress, learning)).to.deep.equal([]);
      expect(learning).to.have.length(plainWithProgress.length);
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
