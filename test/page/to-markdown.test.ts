import { expect } from '@open-wc/testing';
import type { RoadmapOptions } from '../../src/prerender/options.js';
import { Answers } from '../support/answers.js';
import { prerender } from '../support/prerender.js';
import { until } from '../support/progress-menu.js';
import { openRoadmap, openHostPage, roadmapOf } from './support/host-page.js';

const rendered = (options: RoadmapOptions = {}): Promise<string> =>
  prerender({ tag: 'mlops-roadmap', options: { ...options, format: 'markdown' } });

describe('toMarkdown()', () => {
  it('is what the prerender writes, under a strict policy too', async () => {
    const { page, roadmap } = await openRoadmap('strict-csp');
    const links = { promoHref: '/bundle', parentHref: '/roadmaps' };
    expect(await roadmap.toMarkdown()).to.equal(await rendered(links));
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('follows the attributes and the language of the element', async () => {
    const { roadmap } = await openRoadmap('plain');
    roadmap.hide = 'promo faq tools overview';
    roadmap.headingLevel = 4;
    roadmap.parentHref = undefined;
    const options = { hide: 'promo faq tools', headingLevel: 4 };
    expect(await roadmap.toMarkdown()).to.equal(await rendered(options));
    roadmap.lang = 'de';
    await until(() => roadmap.shadowRoot?.textContent.includes('Lerninhalte') === true);
    expect(await roadmap.toMarkdown()).to.equal(await rendered({ ...options, lang: 'de' }));
  });

  it('keeps the phases that an author has chosen, and what is said between them', async () => {
    const { roadmap } = await openRoadmap('plain');
    roadmap.hide = 'header promo';
    roadmap.innerHTML = `<h2 id="x">Our *way*</h2>
      <div><p>Start <b>here</b>.</p><ul><li>1. first</li></ul></div>
      <roadmap-phase phase="2" hide="tools" heading-level="5"><p>Fallback</p></roadmap-phase>
      <p slot="footer">Below</p><script>no()</script>
      <roadmap-faq></roadmap-faq>`;
    await roadmap.updateComplete;
    const phase = await prerender({
      tag: 'roadmap-phase',
      options: { phase: 2, hide: 'tools', headingLevel: 5, format: 'markdown' },
    });
    const faq = await prerender({
      tag: 'roadmap-faq',
      options: { headingLevel: 3, format: 'markdown' },
    });
    const prose = '## Our \\*way\\*\n\nStart here.\n\n- 1\\. first';
    expect(await roadmap.toMarkdown()).to.equal(`${prose}\n\n${phase}\n${faq}`);
  });

  it('waits for the roadmap, and is nothing where there is none to be had', async () => {
    const page = await openHostPage('plain');
    await roadmapOf(page);
    const answers = new Answers();
    const add = (src: string) => {
      const roadmap = page.document.createElement('mlops-roadmap');
      roadmap.src = src;
      page.document.body.append(roadmap);
      return roadmap;
    };
    const held = add(answers.address('held', { id: 'a' })).toMarkdown();
    expect(await add(answers.address('not-found')).toMarkdown()).to.equal(undefined);
    await answers.report({ asked: 2 });
    await answers.release('a');
    expect(await held).to.contain('Roadmap a');
  });
});
