import { expect } from '@open-wc/testing';
import { bundled } from '../../src/loader/bundled.js';
import { type AnswerName, Answers } from '../support/answers.js';
import { nextFrame } from '../support/browser.js';
import type { Asked } from '../support/prerender.js';
import { nextEvent } from '../support/roadmap.js';
import { addScript, urlOfScript } from './support/host-page.js';
import { detailsOf, open, type Opened, rootOf, settle, summaryOf } from './support/prerendered.js';
import { visibleText } from './support/visible-text.js';

const formats = ['dsd', 'html'] as const;

const elements = [
  { tag: 'mlops-roadmap', options: {} },
  { tag: 'mlops-roadmap', options: { hide: 'promo' }, phases: [2, 5] },
  { tag: 'roadmap-phase', options: { phase: 2 } },
  { tag: 'roadmap-faq', options: { open: 'all' } },
] as const satisfies readonly Asked[];

const withSrc = (asked: Asked, src: string, format: 'dsd' | 'html'): Asked =>
  ({ ...asked, options: { ...asked.options, roadmap: bundled, src, format } }) as Asked;

const noticesIn = ({ element }: Opened): readonly HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>('[part=notice]'),
];

/** Adds the script and waits until it is said that the roadmap has not come. */
const fail = async (page: Opened): Promise<void> => {
  const failed = nextEvent(page.element, 'roadmap-error');
  await addScript(page, urlOfScript());
  await failed;
  while (noticesIn(page).length === 0) await nextFrame();
};

const hasState = ({ element }: Opened, state: string): boolean =>
  element.matches(`:state(${state})`);

describe('what was prerendered, when its roadmap cannot be loaded', () => {
  let answers: Answers;

  beforeEach(() => {
    answers = new Answers();
  });

  it('stays too where a roadmap was set before the script that is none', async () => {
    const page = await open({ tag: 'mlops-roadmap', options: {} });
    Object.assign(page.element, { roadmap: {} });
    const text = visibleText(page.element);
    await fail(page);
    expect(visibleText(page.element)).to.include(text);
    expect(noticesIn(page)).to.have.lengthOf(1);
  });

  for (const format of formats) {
    for (const asked of elements) {
      it(`stays, with a notice above it: ${format}, ${JSON.stringify(asked)}`, async () => {
        const src = answers.address(['not-found', 'error', 'roadmap']);
        const page = await open(withSrc(asked, src, format));
        const { element } = page;
        const text = visibleText(element);
        const { height, top } = element.getBoundingClientRect();
        await fail(page);
        expect(page.events.filter((type) => type === 'roadmap-error')).to.have.lengthOf(1);
        expect(hasState(page, 'error')).to.equal(true);
        expect(hasState(page, 'loading')).to.equal(false);
        const [notice] = noticesIn(page);
        if (!notice) throw new Error('no notice');
        expect(notice.checkVisibility()).to.equal(true);
        expect(visibleText(element)).to.include(text);
        // It moves down by the notice and no more.
        const box = notice.getBoundingClientRect();
        // The margin of plain HTML may join that of the element, before or after.
        const margin = format === 'dsd' ? 1 : 20;
        expect(box.top).to.be.closeTo(top, margin);
        const grown = element.getBoundingClientRect().height - height;
        expect(grown).to.be.within(box.height - margin, box.height + 30);
        // No phase inside says it again.
        for (const inner of element.querySelectorAll(':defined')) {
          expect(inner.shadowRoot?.querySelector('[part=notice]') ?? null).to.equal(null);
        }

        const again = nextEvent(element, 'roadmap-error');
        const retry = rootOf(element).querySelector<HTMLElement>('[part=retry]');
        retry?.focus();
        retry?.click();
        await again;
        await nextFrame();
        expect(noticesIn(page)).to.deep.equal([notice]);
        expect(rootOf(element).activeElement).to.equal(retry);
        expect(visibleText(element)).to.include(text);

        const loaded = nextEvent(element, 'roadmap-load');
        retry?.click();
        expect((await loaded).roadmap.id).to.equal('served');
        while (noticesIn(page).length > 0) await nextFrame();
        expect(hasState(page, 'error')).to.equal(false);
        if (asked.tag !== 'roadmap-phase') {
          expect(rootOf(element).activeElement?.getAttribute('part')).to.match(/title/);
        }
      });
    }

    for (const answer of [
      ...(['error', 'hang-up', 'html', 'cut', 'empty', 'elsewhere'] as const),
    ] satisfies readonly AnswerName[]) {
      it(`stays whatever has come: ${format}, ${answer}`, async () => {
        const page = await open(withSrc(elements[2], answers.address(answer), format));
        const text = visibleText(page.element);
        await fail(page);
        expect(visibleText(page.element)).to.include(text);
      });
    }

    it(`stays when the roadmap that comes lacks the phase: ${format}`, async () => {
      const third = { tag: 'roadmap-phase', options: { phase: 3 } } as const;
      const page = await open(withSrc(third, answers.address('roadmap'), format));
      const text = visibleText(page.element);
      await fail(page);
      expect(visibleText(page.element)).to.include(text);
      expect(noticesIn(page)[0]?.innerText).to.include('no phase “3”');
      expect(hasState(page, 'error')).to.equal(true);
    });

    it(`opens and closes meanwhile, in the language of the page: ${format}`, async () => {
      const around = { lang: 'de' };
      const asked = withSrc(elements[2], answers.address('not-found'), format);
      const page = await open(
        { ...asked, options: { ...asked.options, lang: 'de' } } as Asked,
        around,
      );
      await fail(page);
      expect(noticesIn(page)[0]?.lang).to.equal('de');
      expect(noticesIn(page)[0]?.innerText).not.to.include('There is no roadmap');
      const root = format === 'dsd' ? rootOf(page.element) : page.element;
      const [details] = detailsOf(root);
      summaryOf(root, details?.dataset['phase'] ?? '').click();
      await settle(page.document);
      expect(details?.open).to.equal(true);
    });
  }

  it('is where the reader is, when it is said above that', async () => {
    const page = await open(withSrc(elements[0], answers.address('not-found'), 'dsd'));
    const fifth = detailsOf(rootOf(page.element))[4];
    fifth?.scrollIntoView();
    const { top } = fifth?.getBoundingClientRect() ?? {};
    await fail(page);
    await nextFrame();
    expect(fifth?.getBoundingClientRect().top).to.be.closeTo(top ?? NaN, 1);
  });

  it('may be followed by another address that a listener gives', async () => {
    const page = await open(withSrc(elements[0], answers.address('not-found'), 'dsd'));
    const { element } = page;
    element.addEventListener('roadmap-error', () => {
      element.setAttribute('src', answers.address('roadmap', { id: 'spare' }));
    });
    const loaded = nextEvent(element, 'roadmap-load');
    await addScript(page, urlOfScript());
    expect((await loaded).roadmap.id).to.equal('spare');
    expect(noticesIn(page)).to.deep.equal([]);
  });
});
