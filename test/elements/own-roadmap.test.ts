import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap, Roadmap, RoadmapFaq, RoadmapPhase } from '../../src/index.js';
import '../../src/index.js';
import { click, nextFrame } from '../support/browser.js';
import {
  nextEvent,
  openPhases,
  part,
  parts,
  phaseNumber,
  record,
  summaryOf,
  tinyRoadmap,
} from '../support/roadmap.js';

const create = async (given: unknown) => {
  const roadmap = document.createElement('mlops-roadmap');
  const errors = record(roadmap, 'roadmap-error');
  const settled = Promise.race([
    nextEvent(roadmap, 'roadmap-load'),
    nextEvent(roadmap, 'roadmap-error'),
  ]);
  roadmap.roadmap = given as Roadmap;
  document.body.append(roadmap);
  await settled;
  await roadmap.updateComplete;
  return { roadmap, errors };
};

describe('a roadmap of one’s own', () => {
  afterEach(() => {
    document.querySelectorAll('mlops-roadmap').forEach((element) => {
      element.remove();
    });
  });

  it('is shown instead of the bundled one, which never appears', async () => {
    const roadmap = document.createElement('mlops-roadmap');
    roadmap.roadmap = tinyRoadmap();
    document.body.append(roadmap);
    await roadmap.updateComplete;
    expect(roadmap.matches(':state(loading)')).to.equal(true);
    // The place is held, with nothing in it that would flash by.
    expect(part(roadmap, 'notice').getBoundingClientRect().height).to.be.greaterThan(0);
    const event = await nextEvent(roadmap, 'roadmap-load');
    expect(event.roadmap.id).to.equal('tiny');
    expect(part(roadmap, 'title').textContent).to.equal('A tiny roadmap');
    expect(parts(roadmap, 'phase')).to.have.lengthOf(2);
    expect(parts(roadmap, 'promo')).to.deep.equal([]);
    expect(parts(roadmap, 'faq')).to.deep.equal([]);
    expect(roadmap.matches(':state(loading)')).to.equal(false);
  });

  it('may come later, and what was shown stays until it is ready', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    const loaded = nextEvent(roadmap, 'roadmap-load');
    roadmap.roadmap = tinyRoadmap();
    await roadmap.updateComplete;
    expect(part(roadmap, 'title').textContent).to.equal('MLOps / AI Engineer Roadmap');
    await loaded;
    expect(part(roadmap, 'title').textContent).to.equal('A tiny roadmap');
    expect(openPhases(roadmap)).to.deep.equal([1]);
    roadmap.roadmap = undefined;
    await roadmap.updateComplete;
    expect(part(roadmap, 'title').textContent).to.equal('MLOps / AI Engineer Roadmap');
  });

  it('is the last one given, whichever is ready first', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap></mlops-roadmap>`);
    const loads = record(roadmap, 'roadmap-load');
    roadmap.roadmap = tinyRoadmap({ id: 'early' });
    await roadmap.updateComplete;
    const loaded = nextEvent(roadmap, 'roadmap-load');
    roadmap.roadmap = tinyRoadmap({ id: 'late' });
    await loaded;
    expect(loads.map((event) => event.roadmap.id)).to.deep.equal(['late']);
  });

  it('keeps open what is open when an edited version of it comes', async () => {
    const { roadmap } = await create(tinyRoadmap());
    await click(summaryOf(phaseNumber(roadmap, 2)));
    await click(summaryOf(phaseNumber(roadmap, 1)));
    const { phases } = tinyRoadmap();
    const loaded = nextEvent(roadmap, 'roadmap-load');
    roadmap.roadmap = tinyRoadmap({ phases: [...phases].reverse() });
    await loaded;
    expect(openPhases(roadmap)).to.deep.equal([1]);
    expect(phaseNumber(roadmap, 1).dataset['phase']).to.equal('two');
  });

  it('is shown as far as it is valid, and each fault has its place', async () => {
    const [one, two] = tinyRoadmap().phases;
    const { roadmap, errors } = await create(
      tinyRoadmap({
        phases: [
          { ...one, topics: [{ id: 'a' }, { id: 'c', title: 'C', url: 'javascript:alert(1)' }] },
          { ...two, level: 'middle' },
        ],
      }),
    );
    expect(errors).to.have.lengthOf(1);
    expect(errors[0]?.faults.map(({ path }) => path)).to.deep.equal([
      'phases[0].topics[0].title',
      'phases[0].topics[1].url',
      'phases[1].level',
    ]);
    expect(parts(roadmap, 'phase')).to.have.lengthOf(1);
    expect(parts(roadmap, 'topic').map(({ innerText }) => innerText.trim())).to.deep.equal(['C']);
    expect(parts(roadmap, 'link')).to.deep.equal([]);
  });

  for (const [name, given] of [
    ['an empty object', {}],
    ['a string', 'roadmap'],
    ['a number', 42],
    ['a list', []],
  ] as const) {
    it(`says in a sentence that ${name} is none`, async () => {
      const { roadmap, errors } = await create(given);
      expect(part(roadmap, 'notice').innerText).to.equal(
        'This roadmap cannot be shown: its data is not valid.',
      );
      expect(roadmap.matches(':state(error)')).to.equal(true);
      expect(errors[0]?.faults).not.to.deep.equal([]);
    });
  }

  it('leaves the bundled one nowhere when it is no roadmap at all', async () => {
    const roadmap = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap structured-data progress><p>Fallback</p></mlops-roadmap>`,
    );
    const phase = document.createElement('roadmap-phase');
    const block = () => document.querySelector('[type="application/ld+json"][data-roadmap]');
    while (!block()) await nextFrame();
    const failed = nextEvent(roadmap, 'roadmap-error');
    roadmap.roadmap = {} as Roadmap;
    await failed;
    await roadmap.updateComplete;
    await nextFrame();
    expect(parts(roadmap, 'phase')).to.deep.equal([]);
    expect(part(roadmap, 'notice').checkVisibility()).to.equal(true);
    expect(roadmap.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(roadmap.matches(':state(error)')).to.equal(true);
    expect(block()).to.equal(null);
    expect(await roadmap.toMarkdown()).to.equal(undefined);
    expect(await roadmap.exportProgress()).to.equal(undefined);
    const navigations = record(roadmap, 'roadmap-navigate');
    roadmap.goTo(1);
    expect(navigations).to.deep.equal([]);
    // Nor do phases inside it show theirs.
    phase.setAttribute('phase', '1');
    roadmap.append(phase);
    await nextFrame();
    expect(parts(phase, 'phase')).to.deep.equal([]);
    expect(parts(phase, 'notice')).to.deep.equal([]);
    phase.remove();

    const loaded = nextEvent(roadmap, 'roadmap-load');
    roadmap.roadmap = undefined;
    expect((await loaded).roadmap.id).to.equal('mlops');
    expect(parts(roadmap, 'phase')).to.have.lengthOf(8);
    expect(roadmap.matches(':state(error)')).to.equal(false);
    expect(roadmap.querySelector('p')?.checkVisibility()).to.equal(false);
    while (!block()) await nextFrame();
  });

  it('leaves what phases and questions showed of the author’s own when the next is none', async () => {
    for (const [tag, name] of [
      ['roadmap-phase', 'phase'],
      ['roadmap-faq', 'question'],
    ] as const) {
      const element = document.createElement(tag);
      element.setAttribute('phase', '1');
      document.body.append(element);
      await element.updateComplete;
      for (const isOwn of [false, true]) {
        const failed = nextEvent(element, 'roadmap-error');
        element.roadmap = {} as Roadmap;
        await failed;
        await element.updateComplete;
        expect(parts(element, name).length > 0).to.equal(isOwn);
        expect(part(element, 'notice').checkVisibility()).to.equal(true);
        const loaded = nextEvent(element, 'roadmap-load');
        const items = [{ id: 'why', question: 'Why?', answer: 'Because.' }];
        element.roadmap = tinyRoadmap({ faq: { title: 'Questions', summary: '', items } });
        await loaded;
      }
      element.remove();
    }
  });

  it('outside of the roadmap around it a phase shows nothing of that in the place of what it asks for', async () => {
    const roadmap = await fixture<MlopsRoadmap>(
      html`<mlops-roadmap><roadmap-phase phase="1"></roadmap-phase></mlops-roadmap>`,
    );
    const phase = roadmap.querySelector('roadmap-phase');
    if (!phase) throw new Error('no phase');
    await phase.updateComplete;
    expect(parts(phase, 'phase')).to.have.lengthOf(1);
    const failed = nextEvent(phase, 'roadmap-error');
    phase.roadmap = {} as Roadmap;
    roadmap.before(phase);
    await failed;
    await phase.updateComplete;
    expect(parts(phase, 'phase')).to.deep.equal([]);
    phase.remove();
  });

  const unreadable: Readonly<Record<string, () => unknown>> = {
    'a language of millions of parts': () => tinyRoadmap({ lang: `en${'-a'.repeat(2_900_000)}!` }),
    'a title that cannot be read': () =>
      Object.defineProperty({ ...tinyRoadmap() }, 'title', {
        enumerable: true,
        get: () => {
          throw new RangeError('Maximum call stack size exceeded');
        },
      }),
    'nothing that can be listed': () =>
      new Proxy(tinyRoadmap(), {
        ownKeys: () => {
          throw new TypeError('no keys');
        },
      }),
  };
  for (const [name, given] of Object.entries(unreadable)) {
    it(`does not load for ever, nor throw, with ${name}`, async () => {
      const { roadmap, errors } = await create(given());
      await roadmap.updateComplete;
      expect(errors).to.have.lengthOf(1);
      expect(roadmap.matches(':state(loading)')).to.equal(false);
      // Either what is right of it is shown, or a sentence says that nothing can be.
      const shown = roadmap.matches(':state(error)') ? 'notice' : 'title';
      expect(part(roadmap, shown).innerText.trim()).not.to.equal('');
    });
  }

  it('tells no other site which page its readers come from', async () => {
    const [phase] = tinyRoadmap().phases;
    if (!phase) throw new Error('no phase');
    const topics = [{ id: 'a', title: 'A', url: 'https://example.com/a' }];
    const tools = [{ name: 'B', url: 'https://example.com/b' }];
    const { roadmap } = await create(tinyRoadmap({ phases: [{ ...phase, topics, tools }] }));
    const links = parts(roadmap, 'link').map((link) => link.getAttribute('rel'));
    expect(links).to.deep.equal(['noreferrer', 'noreferrer']);
  });

  it('shows text as text', async () => {
    const markup = '<img src=x onerror="globalThis.hacked = true"><b>bold</b>';
    const { roadmap } = await create(tinyRoadmap({ title: markup, summary: markup }));
    expect(part(roadmap, 'title').textContent).to.equal(markup);
    expect(roadmap.shadowRoot?.querySelector('img')).to.equal(null);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('gives its own levels their own colours, which a token can set', async () => {
    const { roadmap } = await create(tinyRoadmap());
    const colour = (number: number) =>
      getComputedStyle(parts(roadmap, 'level')[number - 1] ?? roadmap).color;
    const [first, second] = [colour(1), colour(2)];
    expect(first).not.to.equal(second);
    roadmap.style.setProperty('--roadmap-level-end', 'rgb(1, 2, 3)');
    expect(colour(1)).to.equal(first);
    expect(colour(2)).to.equal('rgb(1, 2, 3)');
  });

  it('is taken by a phase and by the questions as well', async () => {
    const phase = await fixture<RoadmapPhase>(
      html`<roadmap-phase phase="two" .roadmap=${tinyRoadmap()}></roadmap-phase>`,
    );
    await nextEvent(phase, 'roadmap-load');
    expect(part(phase, 'phase-title').textContent).to.equal('Phase of two');
    const questions = await fixture<RoadmapFaq>(
      html`<roadmap-faq .roadmap=${tinyRoadmap()}></roadmap-faq>`,
    );
    const { faults } = await nextEvent(questions, 'roadmap-error');
    expect(faults.map(({ path }) => path)).to.deep.equal(['faq']);
    expect(part(questions, 'notice').innerText).to.equal('This roadmap has no questions.');
  });
});
