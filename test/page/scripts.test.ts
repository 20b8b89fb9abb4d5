import { expect } from '@open-wc/testing';
import { inside, openHostPage, roadmapsOf, settled } from './support/host-page.js';
import { visibleText } from './support/visible-text.js';

const pages = [
  { host: 'script-before', title: 'the script before the element' },
  { host: 'script-after', title: 'the script after the element, async' },
  { host: 'module', title: 'the script as a module' },
  { host: 'two', title: 'two elements', roadmaps: 2 },
  { host: 'twice', title: 'the script twice' },
  { host: 'phase-then-roadmap', title: 'roadmap-phase.js before mlops-roadmap.js', phases: 1 },
  { host: 'roadmap-then-phase', title: 'mlops-roadmap.js before roadmap-phase.js', phases: 1 },
];

for (const { host, title, roadmaps = 1, phases = 0 } of pages) {
  it(`a page with ${title} works, silently`, async () => {
    const page = await openHostPage(host);
    const found = await roadmapsOf(page);
    expect(found).to.have.length(roadmaps);
    for (const roadmap of found) {
      expect(visibleText(roadmap)).to.contain('MLOps/AIEngineerRoadmap').and.to.contain('Phase8');
      const details = inside(roadmap, 'details') as HTMLDetailsElement;
      expect(details.open).to.equal(true);
      inside(roadmap, 'summary').click();
      await settled(roadmap);
      expect(details.open).to.equal(false);
    }
    const foundPhases = [...page.document.querySelectorAll('roadmap-phase')];
    expect(foundPhases).to.have.length(phases);
    for (const phase of foundPhases) {
      await phase.updateComplete;
      expect(visibleText(phase)).to.contain('KubernetesforMLWorkloads');
      inside(phase, 'summary').click();
      await phase.updateComplete;
      expect(phase.open).to.equal(true);
    }
    expect(page.window.observed.messages).to.deep.equal([]);
  });
}

it('two on a page open and close each for itself', async () => {
  const [first, second] = await roadmapsOf(await openHostPage('two'));
  if (!first || !second) throw new Error('not two');
  first.collapseAll();
  await Promise.all([settled(first), settled(second)]);
  expect(first.shadowRoot?.querySelectorAll('details[open]')).to.have.length(0);
  expect(second.shadowRoot?.querySelectorAll('details[open]')).to.have.length.above(0);
});
