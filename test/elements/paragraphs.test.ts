import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { nextFrame } from '../support/browser.js';

const tags = ['mlops-roadmap', 'roadmap-phase', 'roadmap-faq'] as const;

/** Written as innerHTML, which the parser reads as it reads a page. */
const parse = async (place: HTMLElement, html: string): Promise<string> => {
  place.innerHTML = html;
  // What tidies is loaded by the first that may need it.
  await import('../../src/elements/paragraphs.js');
  await nextFrame();
  return place.innerHTML;
};

describe('an element in a paragraph', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });

  afterEach(() => {
    place.remove();
  });

  for (const tag of tags) {
    const one = tag === 'roadmap-phase' ? 'roadmap-phase phase="1"' : tag;
    for (const [what, html] of [
      ['on one line', `<p><${one}><p>Fallback.</p></${tag}></p>`],
      ['on lines of its own', `<p><${one}>\n<p>Read <a href="#">it</a>.</p>\n</${tag}>\n</p>`],
      // As Markdown and WordPress write it.
      ['cut up', `<p><${one}></p>\n<p>Fallback.</p>\n<p></${tag}></p>\n<p>After.</p>`],
    ] as const) {
      it(`takes its fallback back: ${tag}, ${what}`, async () => {
        await parse(place, `<p>Before.</p>${html}`);
        const element = place.querySelector(tag);
        const [fallback] = element?.querySelectorAll('p') ?? [];
        expect(fallback?.textContent).to.match(/Fallback|Read it/);
        expect(fallback?.checkVisibility()).to.equal(false);
        // None of ours, and none that is empty.
        const others = [...place.querySelectorAll(`p:not(:has(${tag}), ${tag} *)`)];
        expect(others.map((one) => one.textContent)).not.to.include('Fallback.');
        expect(others.filter((one) => one.childNodes.length === 0)).to.deep.equal([]);
        expect(place.textContent).to.include('Before.');
      });
    }
  }

  const element = '<mlops-roadmap></mlops-roadmap>';

  for (const [what, html] of [
    ['no empty paragraph', `<p>${element}</p><p>Prose.</p>`],
    ['an empty paragraph later', `<p>${element}</p><p>Prose.</p><p>More.</p><p></p>`],
    ['an empty paragraph with a class', `<p>${element}</p><p>Prose.</p><p class="gap"></p>`],
    ['an empty line of an editor', `<p>${element}</p><p>Prose.</p><p>&nbsp;</p>`],
    ['another empty line', `<p>${element}</p><p>Prose.</p><p><br></p>`],
    ['a comment in the last', `<p>${element}</p><p>Prose.</p><p><!-- ad --></p>`],
    ['a script in the last', `<p>${element}</p><p>Prose.</p><p><script></script></p>`],
    ['a fallback', '<p><mlops-roadmap>Mine</mlops-roadmap></p><p>Prose.</p><p></p>'],
    ['text behind it', `<p>${element} and text</p><p>Prose.</p><p></p>`],
    ['text before it', `<p>Here: ${element}</p><p>Prose.</p><p></p>`],
    ['an image before it', `<p><img alt="">${element}</p><p>Prose.</p><p></p>`],
    ['text between', `<p>${element}</p>Loose<p>Prose.</p><p></p>`],
    ['text after', `<p>${element}</p><p>Prose.</p>Loose<p></p>`],
    ['a list', `<p>${element}</p><ul><li>Prose.</li></ul><p></p>`],
    ['a heading', `<p>${element}</p><h2>Prose.</h2><p></p>`],
    ['a comment between', `<p>${element}</p><!-- more --><p>Prose.</p><p></p>`],
    ['a video', `<p>${element}</p><p><video></video></p><p></p>`],
    ['a phase', `<p>${element}</p><p><roadmap-phase phase="1"></roadmap-phase></p><p></p>`],
    ['a form', `<p>${element}</p><p>Mail: <input></p><p></p>`],
    ['no paragraph around it', `<div>${element}</div><p>Prose.</p><p></p>`],
    ['only empty ones', `<p>${element}</p><p></p><p></p>`],
  ] as const) {
    it(`leaves what may be the author’s: ${what}`, async () => {
      const plain = document.createElement('template');
      plain.innerHTML = html;
      const count = (root: ParentNode): number => root.querySelectorAll('p').length;
      const before = count(plain.content);
      await parse(place, html);
      expect(count(place)).to.equal(before);
      expect(place.querySelector('mlops-roadmap p, mlops-roadmap ul')).to.equal(null);
      expect([...place.querySelectorAll('p')].every((one) => one.checkVisibility())).to.equal(true);
    });
  }
});
