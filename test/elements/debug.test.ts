import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapPhase } from '../../src/index.js';
import '../../src/index.js';
import { Answers } from '../support/answers.js';
import { setViewport } from '../support/browser.js';
import { nextEvent, part, parts, setAttribute, tinyRoadmap } from '../support/roadmap.js';
import { contrast } from '../support/colours.js';

/** The first phase has a field that is spelled wrong and a topic without a title, the second one no level that there is. */
const faultyRoadmap = () => {
  const [one, two] = tinyRoadmap().phases;
  const { tagline, ...bare } = { tagline: '', ...one };
  return tinyRoadmap({
    phases: [
      { ...bare, taglin: tagline, topics: [{ id: 'a' }, { id: 'c', title: 'C' }] },
      { ...two, level: 'ent' },
      { ...two, id: 'three', topics: [{ id: 'd', title: 'D' }] },
    ],
  });
};

const lines = (element: Element): string[] =>
  parts(element, 'faults').flatMap((list) =>
    [...list.children].map((line) => (line as HTMLElement).innerText.trim()),
  );

const expectedLines = [
  /^phases\[0\]\.taglin\s+Expected .+ but received .+\s+Did you mean "?tagline"?\?$/,
  /^phases\[0\]\.topics\[0\]\.title\s+Expected .+ but received nothing$/,
  /^phases\[1\]\.level\s+Expected .+ but received "ent"\s+Did you mean "end"\?$/,
];

const expectLines = (element: Element): void => {
  const actual = lines(element);
  expect(actual, actual.join('\n')).to.have.lengthOf(expectedLines.length);
  expectedLines.forEach((expected, index) => {
    expect(actual[index]).to.match(expected);
  });
};

/** Takes one away, with its page. */
const remove = (roadmap: Element): void => {
  roadmap.parentElement?.remove();
};

const create = async (attributes: object): Promise<MlopsRoadmap> => {
  const roadmap = document.createElement('mlops-roadmap');
  Object.assign(roadmap, attributes);
  const settled = Promise.race([
    nextEvent(roadmap, 'roadmap-load'),
    nextEvent(roadmap, 'roadmap-error'),
  ]);
  (await fixture(html`<main><h1>A page</h1></main>`)).append(roadmap);
  await settled;
  await roadmap.updateComplete;
  return roadmap;
};

describe('debug', () => {
  it('shows each fault with its place and a hint, above what is valid', async () => {
    const roadmap = await create({ roadmap: faultyRoadmap(), debug: true });
    expectLines(roadmap);
    expect(parts(roadmap, 'phase').map(({ dataset }) => dataset['phase'])).to.deep.equal([
      'one',
      'three',
    ]);
    const list = part(roadmap, 'faults');
    expect(list.lang).to.equal('en');
    expect(list.getBoundingClientRect().bottom).to.be.below(
      part(roadmap, 'header').getBoundingClientRect().top,
    );
    expect(parts(roadmap, 'notice')).to.deep.equal([]);
  });

  it('is for authors: without it readers see none of it', async () => {
    const roadmap = await create({ roadmap: faultyRoadmap() });
    expect(parts(roadmap, 'faults')).to.deep.equal([]);
    expect(parts(roadmap, 'notice')).to.deep.equal([]);
    expect(roadmap.shadowRoot?.textContent).not.to.contain('Expected');
    const failing = await create({ src: new Answers().address('error') });
    expect(part(failing, 'notice').innerText).not.to.contain('500');
    expect(parts(failing, 'faults')).to.deep.equal([]);
  });

  it('follows its attribute', async () => {
    const roadmap = await create({ roadmap: faultyRoadmap() });
    for (let round = 0; round < 2; round += 1) {
      await setAttribute(roadmap, 'debug', '');
      expectLines(roadmap);
      await setAttribute(roadmap, 'debug', null);
      expect(lines(roadmap)).to.deep.equal([]);
    }
  });

  it('shows nothing where nothing is wrong', async () => {
    const roadmap = await create({ roadmap: tinyRoadmap(), debug: true });
    expect(parts(roadmap, 'faults')).to.deep.equal([]);
    const bundled = await fixture(html`<mlops-roadmap debug></mlops-roadmap>`);
    expect(parts(bundled, 'faults')).to.deep.equal([]);
  });

  it('ends with the roadmap that it is about', async () => {
    const roadmap = await create({ roadmap: faultyRoadmap(), debug: true });
    const load = nextEvent(roadmap, 'roadmap-load');
    roadmap.roadmap = tinyRoadmap();
    await load;
    expect(lines(roadmap)).to.deep.equal([]);
    roadmap.roadmap = undefined;
    await roadmap.updateComplete;
    expect(lines(roadmap)).to.deep.equal([]);
  });

  it('says what is wrong with an address by its name', async () => {
    const src = new Answers().address(['not-found', 'faulty']);
    const roadmap = await create({ src, debug: true });
    expect(lines(roadmap)).to.deep.equal([`${src} Expected status 200 but received 404`]);
    expect(parts(roadmap, 'retry')).to.have.lengthOf(1);
    const load = nextEvent(roadmap, 'roadmap-load');
    part(roadmap, 'retry').click();
    await load;
    await roadmap.updateComplete;
    expect(lines(roadmap).join('\n')).to.match(/^(phases\[0\]|faq)\.?.*tagline/);
  });

  it('says what is wrong with a roadmap as a whole', async () => {
    const roadmap = await create({ roadmap: [], debug: true });
    expect(lines(roadmap)).to.have.lengthOf(1);
    expect(lines(roadmap)[0]).to.match(/^roadmap Expected .+ but received a list$/);
    expect(part(roadmap, 'notice').innerText).not.to.contain('Expected');
  });

  it('tells why a phase is not there', async () => {
    const phase = await fixture<RoadmapPhase>(
      html`<roadmap-phase phase="two" debug .roadmap=${faultyRoadmap()}></roadmap-phase>`,
    );
    await nextEvent(phase, 'roadmap-error');
    await phase.updateComplete;
    expect(part(phase, 'notice').innerText).to.equal('This roadmap has no phase “two”.');
    expectLines(phase);
  });

  it('shows text as text', async () => {
    const markup = '<img src=x onerror="globalThis.hacked = true">';
    const roadmap = await create({ roadmap: tinyRoadmap({ [markup]: 1, id: 2 }), debug: true });
    expect(roadmap.shadowRoot?.querySelector('img')).to.equal(null);
    const failing = await create({
      src: `${new Answers().address('error')}?${markup}`,
      debug: true,
    });
    expect(lines(failing)[0]).to.contain(markup);
    expect(failing.shadowRoot?.querySelector('img')).to.equal(null);
  });

  for (const theme of ['light', 'dark']) {
    for (const width of [800, 360]) {
      it(`can be read: ${theme}, ${String(width)} px`, async () => {
        await setViewport({ width, height: 800 });
        const src = new Answers().address('error');
        for (const given of [{ roadmap: faultyRoadmap() }, { roadmap: {} }, { src }]) {
          const roadmap = await create({ ...given, debug: true, theme });
          const list = part(roadmap, 'faults');
          for (const text of [list, ...list.querySelectorAll('b, i'), ...parts(roadmap, 'retry')]) {
            expect(contrast(text), text.outerHTML).to.be.at.least(4.5);
          }
          const { left, right } = list.getBoundingClientRect();
          expect(list.scrollWidth).to.be.at.most(list.clientWidth);
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(width);
          const page = roadmap.parentElement;
          await expect(page).to.be.accessible();
          remove(roadmap);
        }
      });
    }
  }

  it('reads from the left on a page that reads from the right', async () => {
    const roadmap = await create({ roadmap: faultyRoadmap(), debug: true, dir: 'rtl' });
    const { direction, textAlign } = getComputedStyle(part(roadmap, 'faults'));
    expect([direction, textAlign]).to.deep.equal(['ltr', 'left']);
  });
});
