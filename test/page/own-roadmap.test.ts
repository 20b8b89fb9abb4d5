import { expect } from '@open-wc/testing';
import { bundled } from '../../src/loader/bundled.js';
import { openRoadmap, settled } from './support/host-page.js';
import { visibleText } from './support/visible-text.js';

describe('a roadmap of the page’s own is checked by the file beside the script', () => {
  const pages = [
    { host: 'observed', title: 'a classic script' },
    { host: 'module', title: 'a module' },
    { host: 'base-href', title: '<base href> of another site' },
  ];

  for (const { host, title } of pages) {
    it(`on a page with ${title}`, async () => {
      const { page, roadmap } = await openRoadmap(host);
      const faults: unknown[] = [];
      const outcome = new Promise<Event>((resolve) => {
        roadmap.addEventListener('roadmap-load', resolve);
        roadmap.addEventListener('roadmap-error', (event) => {
          faults.push(...event.faults.map(({ message }) => message));
          resolve(event);
        });
      });
      roadmap.roadmap = { ...bundled, title: 'Another one' };
      await outcome;
      expect(faults).to.deep.equal([]);
      await settled(roadmap);
      expect(visibleText(roadmap)).to.contain('Anotherone');
      expect(page.window.observed.messages).to.deep.equal([]);
    });
  }
});
