import { expect } from '@open-wc/testing';
import { bundled } from '../../src/loader/bundled.js';
import { nextFrame } from '../support/browser.js';
import { type Asked } from '../support/prerender.js';
import { addScript, urlOfScript } from './support/host-page.js';
import {
  detailsOf,
  open,
  openIn,
  rootOf,
  settle,
  shiftsOf,
  summaryOf,
  upgrade,
} from './support/prerendered.js';
import { visibleText } from './support/visible-text.js';

const everything: readonly Asked[] = [
  { tag: 'mlops-roadmap', options: {} },
  { tag: 'mlops-roadmap', options: { hide: 'overview controls', open: 'all', theme: 'dark' } },
  { tag: 'mlops-roadmap', options: { hide: 'promo' }, phases: [2, 5] },
  { tag: 'roadmap-phase', options: { phase: 3, open: true } },
  { tag: 'roadmap-faq', options: { open: 'all' } },
];

describe('declarative shadow DOM that the script takes over', () => {
  for (const asked of everything) {
    it(`moves nothing: ${JSON.stringify(asked)}`, async () => {
      const page = await open(asked);
      const before = visibleText(page.element);
      expect(before).not.to.equal('');
      expect(await upgrade(page)).to.have.property('size', 1);
      expect(shiftsOf(page)).to.equal(0);
      expect(visibleText(page.element)).to.equal(before);
      for (const element of [page.element, ...page.element.querySelectorAll(':defined')]) {
        if (!element.shadowRoot) continue;
        expect(element.shadowRoot.querySelectorAll('.roadmap')).to.have.length(1);
        expect(element.shadowRoot.querySelector('style')).to.equal(null);
      }
      expect(page.events).to.deep.equal([]);
    });
  }

  it('moves nothing in another language', async () => {
    const page = await open({ tag: 'mlops-roadmap', options: { lang: 'de' } }, { lang: 'de' });
    const before = visibleText(page.element);
    expect(before).to.include('Lerninhalte');
    expect(await upgrade(page)).to.have.property('size', 1);
    expect(visibleText(page.element)).to.equal(before);
    expect(shiftsOf(page)).to.equal(0);
  });

  it('moves nothing while the roadmap at an address is fetched', async () => {
    const roadmap = { ...bundled, title: 'Another one' };
    const src = URL.createObjectURL(new Blob([JSON.stringify(roadmap)]));
    const page = await open({ tag: 'mlops-roadmap', options: { roadmap, src } });
    const before = visibleText(page.element);
    expect(before).to.include('Anotherone');
    expect(await upgrade(page)).to.have.property('size', 1);
    expect(visibleText(page.element)).to.equal(before);
    expect(shiftsOf(page)).to.equal(0);
    expect(page.events).to.deep.equal([]);
  });

  it('leaves open what the reader has opened, and the focus where it is', async () => {
    const page = await open({ tag: 'mlops-roadmap', options: { exclusive: true } });
    const declared = rootOf(page.element);
    const [first = '', , third = ''] = detailsOf(declared).map(({ dataset }) => dataset['phase']);
    expect(openIn(declared)).to.include(first).and.not.include(third);
    summaryOf(declared, first).click();
    summaryOf(declared, third).click();
    summaryOf(declared, third).focus();
    const old = summaryOf(declared, third);
    await settle(declared);
    const opened = openIn(declared);
    expect(opened).to.include(third).and.not.include(first);

    expect(await upgrade(page)).to.have.property('size', 1);
    const root = rootOf(page.element);
    expect(openIn(root)).to.deep.equal(opened);
    expect(root.activeElement).to.equal(summaryOf(root, third)).and.not.equal(old);
    expect(page.events).to.deep.equal([]);

    summaryOf(root, third).click();
    await nextFrame();
    expect(openIn(root)).not.to.include(third);
    expect(page.events).to.deep.equal(['roadmap-toggle']);
  });

  it('leaves open what the reader has opened in a phase inside a roadmap', async () => {
    const page = await open({ tag: 'mlops-roadmap', options: {}, phases: [2, 5] });
    const phase = page.element.querySelectorAll('roadmap-phase')[1];
    if (!phase) throw new Error('no phase');
    const [details] = detailsOf(rootOf(phase));
    details?.querySelector('summary')?.click();
    details?.querySelector('summary')?.focus();
    await settle(rootOf(phase));
    expect(details?.open).to.equal(true);
    expect(await upgrade(page)).to.have.property('size', 1);
    await settle(rootOf(phase));
    const [again] = detailsOf(rootOf(phase));
    expect(again).not.to.equal(details);
    expect(again?.open).to.equal(true);
    expect(phase.open).to.equal(true);
    expect(rootOf(phase).activeElement?.localName).to.equal('summary');
  });

  it('stays as it is, and opens, where what takes it over cannot be loaded', async () => {
    const page = await open({ tag: 'roadmap-phase', options: { phase: 3 } });
    const script = await (await fetch(urlOfScript('roadmap-phase'))).text();
    const nowhere = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    await addScript(page, nowhere);
    const root = rootOf(page.element);
    await settle(root);
    const [details] = detailsOf(root);
    expect(root.querySelector('style')).not.to.equal(null);
    details?.querySelector('summary')?.click();
    await nextFrame();
    expect(details?.open).to.equal(true);
  });
});

describe('plain HTML that the script takes over', () => {
  for (const asked of everything) {
    it(`is replaced in one go: ${JSON.stringify(asked)}`, async () => {
      const options = { ...asked.options, format: 'html' };
      const page = await open({ ...asked, options } as Asked);
      expect(visibleText(page.element)).not.to.equal('');
      // Before and after, and nothing between.
      expect((await upgrade(page)).size).to.be.at.most(2);
      expect(rootOf(page.element).querySelectorAll('.roadmap')).to.have.length(1);
      expect(visibleText(page.element).match(/Before\.|AllRoadmaps/g)).to.equal(null);
      expect(page.events).to.deep.equal([]);
    });
  }

  it('leaves open what the reader has opened, and the focus where it is', async () => {
    const page = await open({ tag: 'mlops-roadmap', options: { format: 'html' } });
    const [first = '', , third = ''] = detailsOf(page.element).map(
      ({ dataset }) => dataset['phase'],
    );
    summaryOf(page.element, first).click();
    summaryOf(page.element, third).click();
    summaryOf(page.element, third).focus();
    await settle(page.document);
    const opened = openIn(page.element);
    await upgrade(page);
    const root = rootOf(page.element);
    expect(openIn(root)).to.deep.equal(opened).and.include(third).and.not.include(first);
    expect(root.activeElement).to.equal(summaryOf(root, third));
  });

  it('shows its header once in a roadmap with the author’s own phases', async () => {
    const asked: Asked = { tag: 'mlops-roadmap', options: { format: 'html' }, phases: [2] };
    const page = await open(asked);
    const count = (): number =>
      visibleText(page.element).split('MLOps/AIEngineerRoadmapComplete').length - 1;
    expect(count()).to.equal(1);
    await upgrade(page);
    expect(count()).to.equal(1);
    expect(visibleText(page.element)).to.include('Prose.');
  });
});
