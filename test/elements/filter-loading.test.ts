import { expect } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapFilterEvent } from '../../src/index.js';
import { nextFrame } from '../support/browser.js';
import { nextEvent, openPhases, part, parts, record, tinyRoadmap } from '../support/roadmap.js';

const urlOf = (path: string): string => new URL(`../../src/${path}`, import.meta.url).href;

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames.clear();
});

/** What takes the place of what is loaded on first use. */
const comesLater = `await parent.coming; export * from '${urlOf('controllers/find.ts')}?itself';`;
const neverComes = `await parent.coming; throw new Error('It cannot be loaded.'); export {};`;

let come: () => void;

beforeEach(() => {
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  Object.assign(window, { coming });
});

after(() => {
  Reflect.deleteProperty(window, 'coming');
});

/** A page of its own, in which that module comes when it is called, or fails then. */
const openPage = async (module: string, markup = '<mlops-roadmap open="2"></mlops-roadmap>') => {
  const frame = document.createElement('iframe');
  frames.add(frame);
  frame.width = '800';
  frame.height = '600';
  const instead = `data:text/javascript,${encodeURIComponent(module)}`;
  const imports = {
    [urlOf('controllers/find.ts')]: instead,
    [urlOf('controllers/find.js')]: instead,
  };
  frame.srcdoc = `<!doctype html><html lang="en">
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module" src="${urlOf('index.ts')}"></script>${markup}`;
  const loaded = nextEvent(frame, 'load');
  document.body.append(frame);
  await loaded;
  const roadmap = frame.contentDocument?.querySelector('mlops-roadmap');
  if (!roadmap) throw new Error('No roadmap');
  await frame.contentWindow?.customElements.whenDefined('mlops-roadmap');
  await roadmap.updateComplete;
  return roadmap;
};

const field = (roadmap: Element) => part(roadmap, 'search') as HTMLInputElement;

const ask = async (roadmap: MlopsRoadmap, query: string) => {
  field(roadmap).value = query;
  field(roadmap).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await roadmap.updateComplete;
};

const level = (roadmap: Element, number: number): HTMLElement => {
  const found = parts(roadmap, 'legend-level')[number - 1];
  if (found) return found;
  throw new Error('No such level');
};

const tool = (roadmap: Element, name: string): HTMLElement => {
  const found = parts(roadmap, 'tool').find(({ textContent }) => textContent.trim() === name);
  if (found) return found;
  throw new Error('No such tool');
};

const pressed = (roadmap: Element) =>
  [...parts(roadmap, 'legend-level'), ...parts(roadmap, 'tool')].flatMap(
    ({ ariaPressed, textContent }) => (ariaPressed === 'true' ? [textContent.trim()] : []),
  );

const receded = (roadmap: Element) =>
  parts(roadmap, 'phase').flatMap((phase, index) =>
    phase.hasAttribute('data-receded') ? [index + 1] : [],
  );

/** Long enough for what has come to be used. */
const settled = async () => {
  for (let frame = 0; frame < 5; frame += 1) await nextFrame();
};

describe('while what filters is on its way', () => {
  it('a level shows as pressed, and nothing else happens yet', async () => {
    const roadmap = await openPage(comesLater);
    const events = record(roadmap, 'roadmap-filter');
    level(roadmap, 1).click();
    await settled();
    expect(pressed(roadmap)).to.deep.equal(['Foundation']);
    expect([receded(roadmap), events]).to.deep.equal([[], []]);
    const told = nextEvent(roadmap, 'roadmap-filter');
    come();
    expect((await told).levels).to.deep.equal(['foundation']);
    expect(receded(roadmap)).to.deep.equal([3, 4, 5, 6, 7, 8]);
  });

  it('the last of several changes counts, and the page is told once', async () => {
    const roadmap = await openPage(comesLater);
    const events: RoadmapFilterEvent[] = record(roadmap, 'roadmap-filter');
    await ask(roadmap, 'kubeflow');
    for (const number of [1, 2, 1]) {
      level(roadmap, number).click();
      await roadmap.updateComplete;
    }
    tool(roadmap, 'DVC').click();
    tool(roadmap, 'DVC').click();
    await ask(roadmap, 'zenml');
    const told = nextEvent(roadmap, 'roadmap-filter');
    come();
    await told;
    await settled();
    expect(events.map(({ query, levels, tool }) => [query, levels, tool])).to.deep.equal([
      ['zenml', ['intermediate'], undefined],
    ]);
    expect(openPhases(roadmap)).to.deep.equal([4]);
    expect(pressed(roadmap)).to.deep.equal(['Intermediate']);
  });

  it('a search that is taken back leaves everything as it was', async () => {
    const roadmap = await openPage(comesLater);
    await ask(roadmap, 'zenml');
    await ask(roadmap, '');
    come();
    await settled();
    expect(openPhases(roadmap)).to.deep.equal([2]);
    expect(receded(roadmap)).to.deep.equal([]);
  });

  it('another roadmap may take the place of the first', async () => {
    const roadmap = await openPage(comesLater);
    await ask(roadmap, 'pen');
    const loaded = nextEvent(roadmap, 'roadmap-load');
    roadmap.roadmap = tinyRoadmap();
    await loaded;
    const told = nextEvent(roadmap, 'roadmap-filter');
    come();
    expect((await told).phases).to.deep.equal(['two']);
    expect(openPhases(roadmap)).to.deep.equal([2]);
  });

  it('the language may change', async () => {
    const roadmap = await openPage(comesLater);
    level(roadmap, 1).click();
    roadmap.lang = 'de';
    while (part(roadmap, 'toggle-all').innerText !== 'Alle ausklappen') await nextFrame();
    const told = nextEvent(roadmap, 'roadmap-filter');
    come();
    await told;
    await roadmap.updateComplete;
    expect(part(roadmap, 'result').innerText).to.contain('2 Phasen');
  });

  it('the element may go away, and is filtered when it is back', async () => {
    const roadmap = await openPage(comesLater);
    const events = record(roadmap, 'roadmap-filter');
    await ask(roadmap, 'zenml');
    const { parentElement } = roadmap;
    roadmap.remove();
    come();
    await settled();
    expect(events).to.deep.equal([]);
    const told = nextEvent(roadmap, 'roadmap-filter');
    parentElement?.append(roadmap);
    expect((await told).query).to.equal('zenml');
    expect(openPhases(roadmap)).to.deep.equal([4]);
  });

  it('the attribute’s levels show as pressed', async () => {
    const roadmap = await openPage(comesLater, '<mlops-roadmap level="expert"></mlops-roadmap>');
    expect(pressed(roadmap)).to.deep.equal(['Expert']);
    const told = nextEvent(roadmap, 'roadmap-filter');
    come();
    await told;
    expect(receded(roadmap)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('where what filters cannot be loaded', () => {
  it('the search field goes, and everything stays as it was', async () => {
    const roadmap = await openPage(neverComes);
    const events = record(roadmap, 'roadmap-filter');
    await ask(roadmap, 'zenml');
    come();
    await settled();
    expect(parts(roadmap, 'search')).to.deep.equal([]);
    expect(parts(roadmap, 'show-all')).to.deep.equal([]);
    expect([openPhases(roadmap), receded(roadmap), events]).to.deep.equal([[2], [], []]);
  });

  for (const [what, press] of [
    [
      'level',
      (roadmap: Element) => {
        level(roadmap, 1).click();
      },
    ],
    [
      'tool',
      (roadmap: Element) => {
        tool(roadmap, 'DVC').click();
      },
    ],
  ] as const) {
    it(`no ${what} stays pressed, however often it is`, async () => {
      const roadmap = await openPage(neverComes);
      for (let times = 0; times < 2; times += 1) {
        press(roadmap);
        await settled();
        come();
        await settled();
        expect(pressed(roadmap)).to.deep.equal([]);
        expect(receded(roadmap)).to.deep.equal([]);
      }
    });
  }

  it('the attribute’s levels are not shown as pressed', async () => {
    const roadmap = await openPage(neverComes, '<mlops-roadmap level="expert"></mlops-roadmap>');
    await settled();
    come();
    await settled();
    expect(pressed(roadmap)).to.deep.equal([]);
    expect(receded(roadmap)).to.deep.equal([]);
  });
});
