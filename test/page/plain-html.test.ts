import { expect } from '@open-wc/testing';
import { bundled } from '../../src/loader/bundled.js';
import { type Asked, prerender } from '../support/prerender.js';

/** What was rendered, as where shadow trees are stripped. */
const read = async (asked: Asked, lang = 'en'): Promise<HTMLElement> => {
  const html = await prerender({
    ...asked,
    options: { ...asked.options, format: 'html' },
  } as Asked);
  const { documentElement } = new DOMParser().parseFromString(
    `<html lang="${lang}"><body>${html}`,
    'text/html',
  );
  return documentElement;
};

/** What is read where nothing opens and there is no style, as in e-mail: a line for each block. */
const linesOf = (page: ParentNode): string[] =>
  [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, summary')].map(
    ({ localName, textContent }) => `${localName}: ${textContent.trim()}`,
  );

/** Each text with the language that it is said to be in. */
const textsOf = (page: Element): [string, string][] => {
  const texts: [string, string][] = [];
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const said = (text.textContent ?? '').trim();
    const lang = text.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    if (said !== '') texts.push([said, lang]);
  }
  return texts;
};

const everything: readonly Asked[] = [
  { tag: 'mlops-roadmap', options: { promoHref: '/bundle', parentHref: '/roadmaps' } },
  { tag: 'mlops-roadmap', options: { hide: 'header' }, phases: [1, 2] },
  { tag: 'roadmap-phase', options: { phase: 1 } },
  { tag: 'roadmap-faq', options: {} },
];

describe('plain HTML', () => {
  it('reads well where nothing opens: what it is called, what it is, what there is to learn', async () => {
    const [, , third] = bundled.phases;
    const [topic] = third?.topics ?? [];
    const lines = linesOf(await read({ tag: 'roadmap-phase', options: { phase: 3 } }));
    expect(lines.slice(0, 5)).to.deep.equal([
      `h3: Phase 3: ${third?.title ?? ''}`,
      `p: ${third?.tagline ?? ''}`,
      'p: Intermediate · 3–4 weeks',
      'summary: What to learn',
      `li: ${topic?.title ?? ''} — ${topic?.detail ?? ''}`,
    ]);
    expect(lines).to.include('h4: Key tools');
  });

  it('has each question as a heading before its answer', async () => {
    const { question = '', answer = '' } = bundled.faq?.items[0] ?? {};
    const lines = linesOf(await read({ tag: 'roadmap-faq', options: {} }));
    expect(lines.slice(2, 5)).to.deep.equal([`h3: ${question}`, 'summary: Answer', `p: ${answer}`]);
  });

  it('numbers nothing twice, and keeps headings out of what opens them', async () => {
    const page = await read({ tag: 'mlops-roadmap', options: {} });
    expect(page.querySelector('ol, summary > :is(h1, h2, h3, h4, h5, h6)')).to.equal(null);
  });

  for (const asked of everything) {
    it(`says in which language each text is: ${JSON.stringify(asked)}`, async () => {
      const german = /^(Phase \d|Lerninhalte|Wichtige Tools|Antwort|Fortlaufend|[\d–]+ \p{L}+)$/u;
      const options = { ...asked.options, lang: 'de' };
      const texts = textsOf(await read({ ...asked, options } as Asked, 'de'));
      const prose = /^(More p|P)rose\.$/;
      expect(texts.filter(([text]) => german.test(text))).not.to.deep.equal([]);
      for (const [text, lang] of texts) {
        expect(lang, text).to.equal(german.test(text) || prose.test(text) ? 'de' : 'en');
      }
    });
  }

  it('says the language of its content on a page of which none is known, and not where it is the same', async () => {
    const asked: Asked = { tag: 'roadmap-phase', options: { phase: 1 } };
    for (const [, lang] of textsOf(await read(asked, 'fr'))) expect(lang).to.equal('en');
    const same = await read({ ...asked, options: { phase: 1, lang: 'en' } });
    expect(same.querySelectorAll('body [lang]')).to.have.length(1);
  });
});
