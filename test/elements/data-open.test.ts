import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapFaq } from '../../src/index.js';
import '../../src/index.js';
import { openPhases, parts, setAttribute } from '../support/roadmap.js';

const openQuestions = (faq: RoadmapFaq): number =>
  parts(faq, 'question').filter((details) => details.matches('[open]')).length;

describe('data-open', () => {
  it('is open in a spelling that minifiers leave alone, and goes before it', async () => {
    const roadmap = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap open data-open="none"></mlops-roadmap>`,
    );
    expect(openPhases(roadmap)).to.deep.equal([]);
    expect(roadmap.open).to.equal('none');
    await setAttribute(roadmap, 'data-open', '2 3');
    expect(openPhases(roadmap)).to.deep.equal([2, 3]);
    await setAttribute(roadmap, 'open', 'none');
    expect(openPhases(roadmap)).to.deep.equal([2, 3]);
    await setAttribute(roadmap, 'data-open', null);
    expect(openPhases(roadmap)).to.deep.equal([]);
    await setAttribute(roadmap, 'open', null);
    expect(openPhases(roadmap)).to.deep.equal([1]);
    await setAttribute(roadmap, 'data-open', 'none');
    // What a script says last counts.
    roadmap.open = '4';
    await roadmap.updateComplete;
    expect(openPhases(roadmap)).to.deep.equal([4]);
  });

  it('opens all where either has no value, as <details open> does', async () => {
    for (const name of ['open', 'data-open']) {
      const roadmap = document.createElement('mlops-roadmap');
      const faq = document.createElement('roadmap-faq');
      for (const element of [roadmap, faq]) element.setAttribute(name, '');
      document.body.append(roadmap, faq);
      await Promise.all([roadmap.updateComplete, faq.updateComplete]);
      expect(openPhases(roadmap)).to.have.lengthOf(8);
      expect(openQuestions(faq)).to.equal(parts(faq, 'question').length);
      faq.setAttribute('data-open', 'none');
      await faq.updateComplete;
      expect(openQuestions(faq)).to.equal(0);
      roadmap.remove();
      faq.remove();
    }
  });

  it('takes what frameworks write for a bare attribute', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    Object.assign(roadmap, { open: true });
    await roadmap.updateComplete;
    expect(openPhases(roadmap)).to.have.lengthOf(8);
    Object.assign(roadmap, { open: undefined });
    await roadmap.updateComplete;
    expect(openPhases(roadmap)).to.deep.equal([1]);
  });

  it('gives way to the roadmap around questions again, once it is gone', async () => {
    const roadmap = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap data-open="none"
        ><roadmap-faq data-open="all"></roadmap-faq
      ></mlops-roadmap>`,
    );
    const faq = roadmap.querySelector('roadmap-faq');
    if (!faq) throw new Error('no questions');
    await faq.updateComplete;
    expect(openQuestions(faq)).to.equal(parts(faq, 'question').length);
    faq.removeAttribute('data-open');
    await faq.updateComplete;
    expect(openQuestions(faq)).to.equal(0);
  });
});
