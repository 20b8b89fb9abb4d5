import { expect } from '@open-wc/testing';
import { openRoadmap, settled } from './support/host-page.js';
import { firstMissingLine, seedLines } from './support/seed.js';
import { visibleText } from './support/visible-text.js';

describe('the content on a page', () => {
  it('is every line of the seed page, visible and in its order', async () => {
    const { roadmap } = await openRoadmap('plain');
    expect(seedLines).to.have.length.above(120);
    expect(firstMissingLine(visibleText(roadmap))).to.equal(undefined);
  });

  it('is the same when everything is opened by a method', async () => {
    const { roadmap } = await openRoadmap('plain');
    roadmap.collapseAll();
    await settled(roadmap);
    expect(firstMissingLine(visibleText(roadmap))).not.to.equal(undefined);

    roadmap.expandAll();
    await settled(roadmap);
    expect(firstMissingLine(visibleText(roadmap))).to.equal(undefined);
  });

  it('has no announcement and no way up without their addresses, and all the rest', async () => {
    const { roadmap } = await openRoadmap('plain');
    roadmap.removeAttribute('promo-href');
    roadmap.removeAttribute('parent-href');
    await roadmap.updateComplete;
    const text = visibleText(roadmap);
    const [announcement = '', parent = '', ...rest] = seedLines;
    expect(text).not.to.contain(announcement);
    expect(text).not.to.contain(parent);
    expect(rest.filter((line) => !text.includes(line))).to.deep.equal([]);
  });
});
