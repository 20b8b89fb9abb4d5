import { expect } from '@open-wc/testing';
import { inside, openHostPage } from './support/host-page.js';
import { seedLines } from './support/seed.js';
import { visibleText } from './support/visible-text.js';

const linesBetween = (first: string, last: string): readonly string[] =>
  seedLines.slice(seedLines.indexOf(first) + 1, seedLines.indexOf(last));

const elements = [
  { tag: 'roadmap-phase', host: 'phase-alone', lines: linesBetween('Phase3', 'Phase4') },
  { tag: 'roadmap-faq', host: 'faq-alone', lines: linesBetween('FrequentlyAskedQuestions', '') },
] as const;

for (const { tag, host, lines } of elements) {
  it(`<${tag}> works with its own script alone, silently`, async () => {
    const page = await openHostPage(host);
    await page.window.customElements.whenDefined(tag);
    const element = page.document.querySelector(tag);
    if (!element) throw new Error('no element');
    await element.updateComplete;
    const text = visibleText(element);
    expect(lines).to.have.length.above(8);
    expect(lines.filter((line) => !text.includes(line))).to.deep.equal([]);

    const details = inside(element, 'details') as HTMLDetailsElement;
    inside(element, 'summary').click();
    await element.updateComplete;
    expect(details.open).to.equal(false);
    expect(page.window.observed.messages).to.deep.equal([]);
    expect(page.window.customElements.get('mlops-roadmap') === undefined).to.equal(true);
  });
}
