import { expect, fixture, html } from '@open-wc/testing';
import { MlopsRoadmap, RoadmapFaq, RoadmapPhase } from '../../src/index.js';
import { part } from '../support/roadmap.js';

const tags = ['mlops-roadmap', 'roadmap-phase', 'roadmap-faq'] as const;

const elements = {
  'mlops-roadmap': MlopsRoadmap,
  'roadmap-phase': RoadmapPhase,
  'roadmap-faq': RoadmapFaq,
};

/** A value that is not what the element shows without the attribute. */
const values: Readonly<Record<string, string>> = {
  'heading-level': '5',
  hide: 'tools controls',
  open: 'none',
  phase: '3',
  start: '2026-12-01',
  theme: 'dark',
};

describe('every attribute', () => {
  for (const tag of tags) {
    const { observedAttributes } = elements[tag];
    const names = observedAttributes.filter((name) => name !== 'src');
    it(`of <${tag}> may come and go at any time: ${names.join(', ')}`, async () => {
      const holder = await fixture(html`<div></div>`);
      const element = document.createElement(tag);
      if (tag === 'roadmap-phase') element.setAttribute('phase', '1');
      holder.append(element);
      await element.updateComplete;
      for (const name of names) {
        const before = element.getAttribute(name);
        element.setAttribute(name, values[name] ?? 'expert');
        await element.updateComplete;
        element.removeAttribute(name);
        // Rejects where something in it has thrown.
        await element.updateComplete;
        if (before !== null) element.setAttribute(name, before);
        await element.updateComplete;
        expect(part(element, 'base').querySelectorAll('details').length, name).to.be.above(0);
      }
    });
  }
});
