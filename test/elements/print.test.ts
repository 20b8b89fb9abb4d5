import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/mlops-roadmap.js';
import '../../src/define/roadmap-faq.js';
import '../../src/define/roadmap-phase.js';
import type { MlopsRoadmap, RoadmapFaq, RoadmapPhase } from '../../src/index.js';
import { canEmulateMedia, click, emulateMedia, nextFrame } from '../support/browser.js';
import {
  nextEvent,
  part,
  parts,
  phaseNumber,
  record,
  summaryOf,
  tinyRoadmap,
} from '../support/roadmap.js';

/** What the browser says around a print, which its own dialog would hold up. */
const tell = async (type: 'beforeprint' | 'afterprint'): Promise<void> => {
  dispatchEvent(new Event(type));
  // What it opens and closes would be told by then.
  await nextFrame();
  await nextFrame();
};

const allIn = (...hosts: Element[]): HTMLDetailsElement[] =>
  hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll('details') ?? [])]);

const closedIn = (...hosts: Element[]): (string | undefined)[] =>
  allIn(...hosts).flatMap(({ open, dataset }) =>
    open ? [] : [dataset['phase'] ?? dataset['question']],
  );

const openIn = (...hosts: Element[]): (string | undefined)[] =>
  allIn(...hosts).flatMap(({ open, dataset }) =>
    open ? [dataset['phase'] ?? dataset['question']] : [],
  );

/** Prints and says what was closed meanwhile, what is open afterwards, and how many toggles were told. */
const printing = async (...hosts: Element[]) => {
  const events = record(document.body, 'roadmap-toggle');
  await tell('beforeprint');
  const closed = closedIn(...hosts);
  await tell('afterprint');
  return { closed, open: openIn(...hosts), told: events.length };
};

describe('printing', () => {
  afterEach(async () => {
    await tell('afterprint');
  });

  for (const open of ['first', 'none', 'all', '2 7'] as const) {
    it(`opens everything of a roadmap with open="${open}", then it is as before`, async () => {
      const roadmap = await fixture<MlopsRoadmap>(
        html`<mlops-roadmap open=${open}></mlops-roadmap>`,
      );
      const before = openIn(roadmap);
      expect(allIn(roadmap)).to.have.lengthOf(13);
      expect(await printing(roadmap)).to.deep.equal({ closed: [], open: before, told: 0 });
    });
  }

  it('brings back what the reader has opened and closed', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    await click(summaryOf(phaseNumber(roadmap, 1)));
    await click(summaryOf(phaseNumber(roadmap, 4)));
    const before = openIn(roadmap);
    expect(before)
      .to.include('ml-pipeline-orchestration')
      .and.not.to.include('python-ml-fundamentals');
    expect(await printing(roadmap)).to.deep.equal({ closed: [], open: before, told: 0 });
  });

  it('opens everything although opening one closes the others', async () => {
    const roadmap = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap exclusive open="3"></mlops-roadmap>`,
    );
    const before = openIn(roadmap);
    expect(await printing(roadmap)).to.deep.equal({ closed: [], open: before, told: 0 });
  });

  it('opens everything although the page allows nothing to open', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap open="none"></mlops-roadmap>`);
    roadmap.addEventListener('roadmap-toggle', (event) => {
      event.preventDefault();
    });
    expect(await printing(roadmap)).to.deep.equal({ closed: [], open: [], told: 0 });
  });

  it('stays as before when it is told twice, and when something changes meanwhile', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    const before = openIn(roadmap);
    await tell('beforeprint');
    roadmap.promoHref = '/bundle';
    await roadmap.updateComplete;
    expect(closedIn(roadmap)).to.deep.equal([]);
    expect(await printing(roadmap)).to.deep.equal({ closed: [], open: before, told: 0 });
  });

  it('leaves the label of the button as it is', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    await tell('beforeprint');
    await roadmap.updateComplete;
    await tell('afterprint');
    await roadmap.updateComplete;
    expect(part(roadmap, 'toggle-all').innerText).to.equal('Expand all');
  });

  it('opens the questions that stand alone', async () => {
    const faq = await fixture<RoadmapFaq>(html`<roadmap-faq open="faq-tools"></roadmap-faq>`);
    expect(await printing(faq)).to.deep.equal({ closed: [], open: ['faq-tools'], told: 0 });
  });

  it('opens a phase that stands alone', async () => {
    const phase = await fixture<RoadmapPhase>(html`<roadmap-phase phase="3"></roadmap-phase>`);
    expect(await printing(phase)).to.deep.equal({ closed: [], open: [], told: 0 });
    expect(phase.open).to.equal(false);
  });

  it('opens the phases and questions inside a roadmap', async () => {
    const roadmap = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap open="3">
        <roadmap-phase phase="3"></roadmap-phase>
        <roadmap-phase phase="llm-ops"></roadmap-phase>
        <roadmap-faq></roadmap-faq>
      </mlops-roadmap>`,
    );
    await nextFrame();
    const before = openIn(...roadmap.children);
    expect(before).to.deep.equal(['kubernetes-for-ml']);
    expect(await printing(...roadmap.children)).to.deep.equal({
      closed: [],
      open: before,
      told: 0,
    });
  });

  it('leaves alone what has been removed', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap open="none"></mlops-roadmap>`);
    roadmap.remove();
    await tell('beforeprint');
    expect(openIn(roadmap)).to.deep.equal([]);
  });

  it('is started by the button in the toolbar', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    const own = Object.getOwnPropertyDescriptor(window, 'print');
    let times = 0;
    window.print = () => {
      times += 1;
    };
    try {
      await click(part(roadmap, 'print'));
    } finally {
      if (own) Object.defineProperty(window, 'print', own);
      else Reflect.deleteProperty(window, 'print');
    }
    expect(part(roadmap, 'print').innerText).to.equal('Print');
    expect(times).to.equal(1);
  });
});

const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration =>
  getComputedStyle(element, pseudo);

/** Lightness of a colour that is written as an engine computes it: 0 is black, 1 is white. */
const lightness = (color: string): number => {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / 3 / 255;
};

describe('on paper (not in WebKit, whose driver cannot emulate media)', () => {
  before(async function () {
    if (!(await canEmulateMedia)) this.skip();
  });

  beforeEach(async () => {
    await emulateMedia({ media: 'print', colorScheme: 'dark' });
  });

  afterEach(async () => {
    await emulateMedia({});
  });

  it('there is no toolbar, no link to copy and no chevron', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    const unwanted = ['controls', 'permalink'].flatMap((name) => parts(roadmap, name));
    expect(unwanted).to.have.lengthOf(9);
    expect(unwanted.filter((element) => element.checkVisibility())).to.deep.equal([]);
    for (const details of allIn(roadmap)) {
      expect(styleOf(summaryOf(details), '::after').display).to.equal('none');
    }
  });

  it('topics have boxes to tick', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    const box = styleOf(part(roadmap, 'topic'), '::before');
    expect(parseFloat(box.inlineSize)).to.be.within(9, 20);
    expect(box.blockSize).to.equal(box.inlineSize);
    expect(box.borderTopWidth).to.equal('1px');
    expect(lightness(box.borderTopColor)).to.be.below(0.4);
  });

  for (const theme of ['dark', 'system', 'auto'] as const) {
    it(`colours are light with theme="${theme}" in a dark page`, async () => {
      document.documentElement.dataset['theme'] = 'dark';
      try {
        const roadmap = await fixture<MlopsRoadmap>(
          html`<mlops-roadmap theme=${theme} open="all"></mlops-roadmap>`,
        );
        for (const name of ['title', 'phase-title', 'topic-title', 'topic-detail', 'answer']) {
          expect(lightness(styleOf(part(roadmap, name)).color), name).to.be.below(0.45);
        }
        for (const name of ['phase', 'tool', 'promo']) {
          const { backgroundColor } = styleOf(part(roadmap, name));
          expect(lightness(backgroundColor), name).to.be.above(0.9);
        }
        expect(styleOf(part(roadmap, 'base')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      } finally {
        delete document.documentElement.dataset['theme'];
      }
    });
  }

  it('everything is laid out although it is closed', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap open="none"></mlops-roadmap>`);
    const hidden = ['topic', 'answer']
      .flatMap((name) => parts(roadmap, name))
      .filter((element) => element.getBoundingClientRect().height === 0);
    expect(hidden).to.deep.equal([]);
  });

  it('a phase that stands alone is laid out although it is closed', async () => {
    const phase = await fixture<RoadmapPhase>(html`<roadmap-phase phase="3"></roadmap-phase>`);
    expect(parts(phase, 'topic')).not.to.have.lengthOf(0);
    for (const topic of parts(phase, 'topic')) {
      expect(topic.getBoundingClientRect().height).to.be.above(10);
      expect(topic.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    }
  });

  it('cards have no shadow', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    for (const number of [1, 2]) {
      expect(styleOf(phaseNumber(roadmap, number)).boxShadow, `phase ${String(number)}`).to.equal(
        'none',
      );
    }
  });

  it('links in a phase show their address', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap open="all"></mlops-roadmap>`);
    const loaded = nextEvent(roadmap, 'roadmap-load');
    roadmap.roadmap = tinyRoadmap();
    await loaded;
    await roadmap.updateComplete;
    const link = [...(roadmap.shadowRoot?.querySelectorAll('a') ?? [])].find(
      ({ href }) => href === 'https://example.com/pen',
    );
    if (!link) throw new Error('no link');
    // Firefox tells what is written, not what comes of it.
    expect(styleOf(link, '::after').content).to.match(/example\.com\/pen|attr\(href\)/);
  });

  it('all other links show their address', async () => {
    const roadmap = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap
        promo-href="https://example.com/bundle"
        parent-href="https://example.com/all"
      ></mlops-roadmap>`,
    );
    for (const [name, address] of [
      ['promo-action', 'https://example.com/bundle'],
      ['parent', 'https://example.com/all'],
    ] as const) {
      const link = part(roadmap, name);
      const text = styleOf(link.matches('a') ? link : (link.querySelector('a') ?? link), '::after');
      expect(text.content.replace('attr(href)', address), name).to.contain(address);
    }
  });
});
