import { expect } from '@open-wc/testing';
import { bundled } from '../../src/loader/bundled.js';
import { nextFrame } from '../support/browser.js';
import { type Asked } from '../support/prerender.js';
import { addScript, urlOfScript } from './support/host-page.js';
import {
  detailsOf,
  type Opened,
  open,
  openIn,
  rootOf,
  settle,
  shiftsOf,
  summaryOf,
  upgrade,
} from './support/prerendered.js';
import { visibleText } from './support/visible-text.js';

/** So late that no phase is that of today: which one it is only the reader’s page knows. */
const start = '2126-12-01';

const everything: readonly Asked[] = [
  { tag: 'mlops-roadmap', options: {} },
  { tag: 'mlops-roadmap', options: { hide: 'overview controls', open: 'all', theme: 'dark' } },
  { tag: 'mlops-roadmap', options: { hide: 'promo' }, phases: [2, 5] },
  { tag: 'roadmap-phase', options: { phase: 3, open: true } },
  { tag: 'roadmap-faq', options: { open: 'all' } },
];

/** What comes with files of its own, and in a page that was not prerendered later than the rest. */
const withMore: readonly Asked[] = [
  { tag: 'mlops-roadmap', options: { level: 'advanced' } },
  { tag: 'mlops-roadmap', options: { level: 'advanced' }, phases: [2, 5] },
  { tag: 'mlops-roadmap', options: { progress: true, start, hide: 'promo faq' } },
  { tag: 'mlops-roadmap', options: { progress: true, start, pace: 'fast' }, phases: [2, 5] },
  { tag: 'roadmap-phase', options: { phase: 3, progress: true, start } },
];

const boxesIn = (elements: Iterable<Element>): number[][] =>
  Array.from(elements, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height];
  });

const heightsIn = ({ element }: Opened): number[] =>
  boxesIn([...detailsOf(rootOf(element)), ...element.children]).map(
    ([, , , height]) => height ?? 0,
  );

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

  for (const width of [360, 600, 800]) {
    for (const asked of withMore) {
      it(`moves nothing ${String(width)} px wide: ${JSON.stringify(asked)}`, async () => {
        const page = await open(asked, { width });
        const heights = heightsIn(page);
        expect(await upgrade(page)).to.have.property('size', 1);
        expect(shiftsOf(page)).to.equal(0);
        expect(heightsIn(page)).to.deep.equal(heights);
        expect(rootOf(page.element).querySelector('style')).to.equal(null);
      });
    }
  }

  it('has text where there are buttons later, in the same place', async () => {
    const url = 'https://example.com/';
    const phases = bundled.phases.map((phase) => ({
      ...phase,
      tools: [{ name: 'A' }, { name: 'Hello & "World"', url }, { name: 'x '.repeat(200) }],
    }));
    const roadmap = { ...bundled, phases };
    const src = URL.createObjectURL(new Blob([JSON.stringify(roadmap)]));
    const page = await open({ tag: 'mlops-roadmap', options: { roadmap, src, open: 'all' } });
    const tools = (): HTMLElement[] => [
      ...rootOf(page.element).querySelectorAll<HTMLElement>('[part=tool]'),
    ];
    const before = tools();
    const boxes = boxesIn(before);
    expect(before.map(({ localName }) => localName)).not.to.include('button');
    await upgrade(page);
    expect(tools().map(({ localName }) => localName)).not.to.include('span');
    expect(tools().map(({ innerText }) => innerText.trim())).to.deep.equal(
      before.map(({ textContent }) => textContent.trim()),
    );
    boxesIn(tools()).forEach((box, index) => {
      box.forEach((value, side) => {
        expect(value).to.be.closeTo(boxes[index]?.[side] ?? NaN, 0.05);
      });
    });
  });

  it('draws the levels that are asked for, the room for progress and the dates', async () => {
    const options = { level: 'advanced', progress: true, start };
    const page = await open({ tag: 'mlops-roadmap', options });
    const root = rootOf(page.element);
    const receded = detailsOf(root).filter((details) => details.matches('[data-receded]'));
    expect(receded.map(({ dataset }) => dataset['phase'])).to.deep.equal(
      bundled.phases.flatMap(({ id, level }) => (level === 'advanced' ? [] : id)),
    );
    const text = visibleText(page.element);
    expect(text).to.include('Found:2phases').and.include('2127').and.not.include('0of48topics');
    expect(root.querySelector('[type=checkbox]')).to.equal(null);
    await upgrade(page);
    expect(rootOf(page.element).querySelector('[type=checkbox]')).not.to.equal(null);
  });

  for (const html of [
    ...['data-theme="dark"', 'data-bs-theme="dark"', 'data-color-mode="dark"', 'class="a dark"'],
    ...[
      'data-md-color-scheme="slate"',
      'class="dark" data-theme="light"',
      'style="color-scheme: dark"',
    ],
  ]) {
    it(`shows the theme of the page before there is a script: ${html}`, async function () {
      const page = await open({ tag: 'roadmap-phase', options: { phase: 3 } }, { html });
      const background = (): string =>
        page.window.getComputedStyle(detailsOf(rootOf(page.element))[0] ?? page.element)
          .backgroundColor;
      const before = background();
      await upgrade(page);
      if (html.startsWith('style') || CSS.supports('selector(:host-context(html))')) {
        expect(background()).to.equal(before);
        expect(before === 'rgb(255, 255, 255)').to.equal(html.includes('light'));
      } else this.skip();
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

  it('draws what the reader has opened of a long roadmap, with the focus in it', async () => {
    const [phase] = bundled.phases;
    const phases = Array.from({ length: 60 }, (_, index) => ({
      ...phase,
      id: `phase-of-${String(index)}`,
      topics: [{ id: `topic-of-${String(index)}`, title: 'A', url: 'https://example.com/' }],
    }));
    const roadmap = { ...bundled, phases } as typeof bundled;
    const src = URL.createObjectURL(new Blob([JSON.stringify(roadmap)]));
    const page = await open({ tag: 'mlops-roadmap', options: { roadmap, src } });
    const declared = rootOf(page.element);
    summaryOf(declared, 'phase-of-55').click();
    await settle(declared);
    const link = (): HTMLElement | null =>
      rootOf(page.element).querySelector('[data-phase=phase-of-55] [part=topics] a');
    link()?.focus();
    expect(declared.activeElement).to.equal(link()).and.not.equal(null);
    await upgrade(page);
    expect(openIn(rootOf(page.element))).to.include('phase-of-55');
    expect(link()?.checkVisibility()).to.equal(true);
    expect(rootOf(page.element).activeElement === link()).to.equal(true);
  });

  it('has links with their full address, which lead to their phase once it is there', async () => {
    const page = await open({ tag: 'mlops-roadmap', options: {} });
    const link = rootOf(page.element).querySelector<HTMLElement>('[data-go=model-serving]');
    expect(link?.getAttribute('href')).to.equal('#mlops-model-serving');
    const added = addScript(page, urlOfScript());
    await page.window.customElements.whenDefined('mlops-roadmap');
    link?.click();
    await added;
    while (!page.events.includes('roadmap-navigate')) await nextFrame();
    expect(page.window.location.hash).to.equal('#mlops-model-serving');
    expect(openIn(rootOf(page.element))).to.include('model-serving');
  });

  it('does what the page asks for right after the definition', async () => {
    const page = await open({ tag: 'mlops-roadmap', options: { progress: true, hide: 'faq' } });
    const added = addScript(page, urlOfScript());
    await page.window.customElements.whenDefined('mlops-roadmap');
    const roadmap = page.document.querySelector('mlops-roadmap');
    if (!roadmap) throw new Error('no roadmap');
    const done = [bundled.phases[0]?.topics[0]?.id ?? ''];
    const imported = roadmap.importProgress({ version: 1, roadmap: 'mlops', done });
    roadmap.expandAll();
    roadmap.collapseAll();
    roadmap.goTo(6);
    expect(await imported).to.equal(true);
    expect((await roadmap.exportProgress())?.done).to.deep.equal(done);
    expect(await roadmap.toMarkdown()).to.include('Model Serving');
    expect(openIn(rootOf(roadmap))).to.deep.equal(['model-serving']);
    await roadmap.resetProgress();
    await added;
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
