import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/roadmap-faq.js';
import type { RoadmapFaq } from '../../src/index.js';
import { click, press } from '../support/browser.js';
import { openQuestions, part, parts, setAttribute, summaryOf } from '../support/roadmap.js';

const question = (host: Element, number: number) =>
  parts<HTMLDetailsElement>(host, 'question')[number - 1] ?? document.createElement('details');

describe('<roadmap-faq>', () => {
  it('shows the questions alone, the first of them open', async () => {
    const faq = await fixture<RoadmapFaq>(html`<roadmap-faq></roadmap-faq>`);
    expect(part(faq, 'faq-title').innerText).to.equal('Frequently Asked Questions');
    expect(part(faq, 'faq-title').localName).to.equal('h2');
    expect(parts(faq, 'question-number').map(({ innerText }) => innerText)).to.deep.equal([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(openQuestions(faq)).to.deep.equal([1]);
    expect(part(faq, 'answer').checkVisibility()).to.equal(true);
    expect(parts(faq, 'phase')).to.deep.equal([]);
  });

  it('opens and closes with click, Enter and Space', async () => {
    const faq = await fixture<RoadmapFaq>(html`<roadmap-faq open="none"></roadmap-faq>`);
    await click(summaryOf(question(faq, 2)));
    expect(openQuestions(faq)).to.deep.equal([2]);
    await press('Enter');
    expect(openQuestions(faq)).to.deep.equal([]);
    await press('Space');
    expect(openQuestions(faq)).to.deep.equal([2]);
  });

  it('opens what open names, also later', async () => {
    const faq = await fixture<RoadmapFaq>(html`<roadmap-faq open="faq-salary"></roadmap-faq>`);
    expect(openQuestions(faq)).to.deep.equal([4]);
    await setAttribute(faq, 'open', 'all');
    expect(openQuestions(faq)).to.have.lengthOf(5);
    await setAttribute(faq, 'open', 'none');
    expect(openQuestions(faq)).to.deep.equal([]);
    await setAttribute(faq, 'open', null);
    expect(openQuestions(faq)).to.deep.equal([1]);
  });

  it('keeps one question open where exclusive', async () => {
    const faq = await fixture<RoadmapFaq>(html`<roadmap-faq exclusive></roadmap-faq>`);
    await click(summaryOf(question(faq, 3)));
    expect(openQuestions(faq)).to.deep.equal([3]);
    faq.expandAll();
    expect(openQuestions(faq)).to.have.lengthOf(5);
    faq.collapseAll();
    expect(openQuestions(faq)).to.deep.equal([]);
  });

  it('asks before a question opens', async () => {
    const faq = await fixture<RoadmapFaq>(html`<roadmap-faq></roadmap-faq>`);
    faq.addEventListener('roadmap-toggle', (event) => {
      if (event.question === 'faq-tools') event.preventDefault();
    });
    await click(summaryOf(question(faq, 5)));
    expect(openQuestions(faq)).to.deep.equal([1]);
  });

  it('starts its headings at heading-level', async () => {
    const faq = await fixture<RoadmapFaq>(html`<roadmap-faq heading-level="4"></roadmap-faq>`);
    expect(part(faq, 'faq-title').localName).to.equal('h4');
    expect(part(faq, 'question-title').localName).to.equal('h5');
  });
});
