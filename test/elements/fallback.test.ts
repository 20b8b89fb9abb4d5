import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { Answers } from '../support/answers.js';
import { click, nextFrame } from '../support/browser.js';
import { nextEvent, part, parts } from '../support/roadmap.js';

const tags = ['mlops-roadmap', 'roadmap-phase', 'roadmap-faq'] as const;

/** Of what is shown of a roadmap in each of them. */
const shownPart = { 'mlops-roadmap': 'phase', 'roadmap-phase': 'phase', 'roadmap-faq': 'faq' };

describe('what stands inside an element for those without scripts', () => {
  let answers: Answers;
  let place: HTMLElement;

  beforeEach(() => {
    answers = new Answers();
    place = document.createElement('div');
    document.body.append(place);
  });

  afterEach(() => {
    place.remove();
  });

  const write = <Name extends (typeof tags)[number]>(
    tag: Name,
    attributes: string,
    content: string,
  ) => {
    place.innerHTML = `<${tag} phase="1" ${attributes}>${content}</${tag}>`;
    const element = place.querySelector(tag);
    if (!element) throw new Error(`no ${tag}`);
    return element;
  };

  for (const tag of tags) {
    for (const content of ['<p>Fallback</p>', 'Fallback']) {
      it(`stays until there is a roadmap: ${tag}, ${content}`, async () => {
        place.innerHTML = `<div>${content}</div>`;
        const text = document.createRange();
        text.selectNodeContents(place);
        const { top, height } = text.getBoundingClientRect();
        const src = answers.address(['held', 'held'], { id: 'a' }).replace('held', 'error');
        const element = write(tag, `src="${src}"`, content);
        const failed = nextEvent(element, 'roadmap-error');
        const boxOf = (): DOMRect => {
          text.selectNodeContents(element);
          return text.getBoundingClientRect();
        };
        await element.updateComplete;
        // As it was, with a word below it.
        expect(boxOf().top).to.be.closeTo(top, 0.5);
        expect(boxOf().height).to.be.closeTo(height, 0.5);
        await failed;
        await element.updateComplete;
        expect(boxOf().top).to.be.closeTo(top, 0.5);
        const notice = part(element, 'notice');
        expect(notice.getBoundingClientRect().top).to.be.at.least(boxOf().bottom - 0.5);
        expect(notice.innerText).to.contain('could not be loaded');
        expect(element.matches(':state(error)')).to.equal(true);

        await click(part(element, 'retry'));
        await answers.report({ asked: 2 });
        expect(boxOf().height).to.be.above(0);
        const loaded = nextEvent(element, 'roadmap-load');
        await answers.release('a');
        await loaded;
        expect(boxOf().height).to.equal(0);
        expect(parts(element, shownPart[tag]).length).to.be.above(0);
        expect(parts(element, 'notice')).to.deep.equal([]);
      });
    }

    it(`goes at once where the bundled roadmap is shown: ${tag}`, async () => {
      const element = write(tag, '', '<p>Fallback</p>');
      await element.updateComplete;
      expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
    });
  }

  it('stays where the roadmap lacks the phase, in the language of the page', async () => {
    place.lang = 'de';
    const phase = write('roadmap-phase', '', '<p>Fallback</p>');
    phase.phase = 'none-such';
    await nextEvent(phase, 'roadmap-error');
    while (!part(phase, 'notice').innerText.includes('keine Phase')) await nextFrame();
    expect(phase.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(part(phase, 'notice').checkVisibility()).to.equal(true);
  });

  it('stays with the author’s prose and phases, and the failure is said once', async () => {
    const src = answers.address(['not-found', 'roadmap']);
    const roadmap = write(
      'mlops-roadmap',
      `src="${src}"`,
      '<p>Prose</p><roadmap-phase phase="1"><p>Inner</p></roadmap-phase><roadmap-faq></roadmap-faq>',
    );
    const phase = roadmap.querySelector('roadmap-phase');
    const faq = roadmap.querySelector('roadmap-faq');
    if (!phase || !faq) throw new Error('nothing inside');
    await nextEvent(roadmap, 'roadmap-error');
    for (const { updateComplete } of [roadmap, phase, faq]) await updateComplete;
    await nextFrame();
    for (const paragraph of roadmap.querySelectorAll('p')) {
      expect(paragraph.checkVisibility(), paragraph.innerText).to.equal(true);
    }
    expect(parts(roadmap, 'notice')).to.have.lengthOf(1);
    expect([phase, faq].flatMap((inner) => parts(inner, 'notice'))).to.deep.equal([]);
    expect(faq.getBoundingClientRect().height).to.equal(0);
    const loaded = nextEvent(roadmap, 'roadmap-load');
    await click(part(roadmap, 'retry'));
    await loaded;
    await nextFrame();
    expect([...roadmap.querySelectorAll('p')].map((one) => one.checkVisibility())).to.deep.equal([
      true,
      false,
    ]);
    expect(parts(phase, 'phase')).to.have.lengthOf(1);
    expect(parts(roadmap, 'notice')).to.deep.equal([]);
  });
});
