import { expect } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapPhase } from '../../src/index.js';
import { canEmulateMedia, emulateMedia, nextFrame } from '../support/browser.js';
import {
  learningRoadmap,
  nodeBox,
  openPhases,
  part,
  parts,
  ticked,
  topicBox,
  topicBoxes,
  whenTickable,
} from '../support/roadmap.js';
import type { Layout } from './layout.test.js';
import {
  createFrame,
  type HostPage,
  openHostPage,
  openRoadmap,
  pageIn,
  roadmapOf,
  urlOfHost,
} from './support/host-page.js';

const key = 'roadmap:mlops';

const open = async (host = 'progress') => {
  const { page, roadmap } = await openRoadmap(host);
  await whenTickable(roadmap);
  return { page, roadmap };
};

const reload = async ({ frame, window }: HostPage) => {
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  window.location.reload();
  await loaded;
  const page = pageIn(frame);
  return { page, roadmap: await roadmapOf(page) };
};

/** Resolves when exactly these topics are ticked. */
const shows = async (host: Element, ...titles: readonly string[]): Promise<void> => {
  while (ticked(host).join() !== titles.join()) await nextFrame();
};

const kept = () =>
  JSON.parse(localStorage.getItem(key) ?? 'null') as { readonly done: readonly string[] } | null;

const requestsOf = ({ window }: HostPage): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((name) => !name.includes('/__web-dev-server__'))
    .map((name) => name.replace(/.*\//, ''))
    .sort();

const globalsOf = ({ window }: HostPage): string[] =>
  Object.getOwnPropertyNames(window).filter((name) => !window.observed.names.includes(name));

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
});

describe('a page with progress', () => {
  it('loads the code for it from beside the script, once, and hears nothing', async () => {
    const { page, roadmap } = await open();
    topicBox(roadmap).click();
    await roadmap.updateComplete;
    expect(requestsOf(page)).to.deep.equal([
      'mlops-roadmap.js',
      'observer.js',
      'roadmap-progress.js',
    ]);
    expect(page.window.observed.messages).to.deep.equal([]);
    expect(globalsOf(page)).to.deep.equal([]);
    expect(page.window.history.length).to.equal(page.window.observed.historyLength);
  });

  it('stores nothing before the first tick', async () => {
    const { roadmap } = await open();
    roadmap.expandAll();
    roadmap.goTo(4);
    await nextFrame();
    expect(localStorage).to.have.lengthOf(0);
    topicBox(roadmap).click();
    expect(Object.keys(localStorage)).to.deep.equal([key]);
  });

  it('works under a policy that allows the script alone', async () => {
    const { page, roadmap } = await open('progress-strict-csp');
    topicBox(roadmap, 1, 2).click();
    nodeBox(roadmap, 2).click();
    part(roadmap, 'progress-menu').click();
    await roadmap.updateComplete;
    expect(ticked(roadmap)).to.have.lengthOf(7);
    expect(parts(roadmap, 'progress-panel')).to.have.lengthOf(1);
    const [node] = parts(roadmap, 'node');
    if (!node) throw new Error('No node');
    expect(page.window.getComputedStyle(node).position).to.equal('relative');
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('of no origin shows the whole roadmap and closes a phase, silently', async () => {
    interface Report {
      readonly closed: boolean;
      readonly text: string;
      readonly messages: readonly string[];
    }
    const frame = createFrame({ sandbox: 'allow-scripts' });
    const reported = new Promise<Report>((resolve) => {
      const listen = (event: MessageEvent<Report>): void => {
        if (event.source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(event.data);
      };
      addEventListener('message', listen);
    });
    frame.src = urlOfHost('progress-sandboxed');
    document.body.append(frame);
    const { closed, text, messages } = await reported;
    expect(closed).to.equal(true);
    expect(text).to.contain('NumPy and Pandas');
    expect(messages).to.deep.equal([]);
  });
});

describe('a page without progress', () => {
  it('loads nothing for it, stores nothing and has nothing to tick, whatever is kept', async () => {
    const text = JSON.stringify({ version: 1, done: ['python'] });
    localStorage.setItem(key, text);
    const { page, roadmap } = await openRoadmap('observed');
    part(roadmap, 'topic').click();
    part(roadmap, 'node').click();
    await roadmap.updateComplete;
    await nextFrame();
    expect(requestsOf(page)).to.deep.equal(['mlops-roadmap.js', 'observer.js']);
    expect(roadmap.shadowRoot?.querySelectorAll('[type=checkbox]')).to.have.lengthOf(0);
    for (const name of ['progress', 'progress-menu', 'progress-message', 'count']) {
      expect(parts(roadmap, name), name).to.have.lengthOf(0);
    }
    expect(localStorage.getItem(key)).to.equal(text);
    expect(localStorage).to.have.lengthOf(1);
  });
});

describe('what is ticked on a page', () => {
  it('is there after a reload, and the first unfinished phase is open at once', async () => {
    const { page, roadmap } = await open();
    nodeBox(roadmap, 1).click();
    topicBox(roadmap, 2, 1).click();
    await roadmap.updateComplete;
    const before = ticked(roadmap);
    expect(before).to.have.lengthOf(7);
    const again = await reload(page);
    expect(openPhases(again.roadmap)).to.deep.equal([2]);
    await whenTickable(again.roadmap);
    expect(ticked(again.roadmap)).to.deep.equal(before);
    expect(openPhases(again.roadmap)).to.deep.equal([2]);
    expect(part(again.roadmap, 'progress').innerText.trim()).to.equal('7 of 48 topics');
    expect(again.page.window.observed.messages).to.deep.equal([]);
  });

  it('shows on another page of the origin, and so does what is unticked there', async () => {
    const [one, two] = [await open(), await open()];
    topicBox(one.roadmap, 1, 1).click();
    topicBox(one.roadmap, 1, 2).click();
    await shows(two.roadmap, 'Python', 'NumPy and Pandas');
    expect(part(two.roadmap, 'progress').innerText.trim()).to.equal('2 of 48 topics');
    topicBox(two.roadmap, 1, 1).click();
    await shows(one.roadmap, 'NumPy and Pandas');
    const again = await reload(one.page);
    await whenTickable(again.roadmap);
    expect(ticked(again.roadmap)).to.deep.equal(['NumPy and Pandas']);
  });

  it('is all kept when two pages tick in the same moment', async () => {
    const [{ roadmap: one }, { roadmap: two }] = [await open(), await open()];
    const boxes = [topicBoxes(one), topicBoxes(two)] as const;
    for (let index = 0; index < 48; index += 2) {
      boxes[0][index]?.click();
      boxes[1][index + 1]?.click();
    }
    const titles = topicBoxes(one).map(
      ({ labels }) => labels?.[0]?.querySelector('[part=topic-title]')?.textContent.trim() ?? '',
    );
    await shows(one, ...titles);
    await shows(two, ...titles);
    expect(kept()?.done).to.have.lengthOf(48);
    for (const roadmap of [one, two]) {
      expect(roadmap.matches(':state(complete)')).to.equal(true);
    }
  });

  it('is shared by the elements of two scripts on one page', async () => {
    const page = await openHostPage('progress-parts');
    await page.window.customElements.whenDefined('roadmap-faq');
    const [lone, nested] = [...page.document.querySelectorAll<RoadmapPhase>('roadmap-phase')];
    if (!lone || !nested) throw new Error('No phases');
    await whenTickable(lone, nested);
    topicBox(lone, 1, 1).click();
    await shows(nested, 'Python');
    topicBox(nested, 1, 2).click();
    await shows(lone, 'Python', 'NumPy and Pandas');
    const roadmap = page.document.querySelector<MlopsRoadmap>('mlops-roadmap');
    if (!roadmap) throw new Error('No roadmap');
    expect(part(roadmap, 'progress').innerText.trim()).to.equal('2 of 48 topics');
    expect(kept()?.done).to.deep.equal(['python', 'numpy-and-pandas']);
    expect(page.window.observed.messages).to.deep.equal([]);
  });

  it('is gone from a page when another clears the storage, and can be ticked anew', async () => {
    const [one, two] = [await open(), await open()];
    topicBox(one.roadmap, 1, 1).click();
    await shows(two.roadmap, 'Python');
    two.page.window.localStorage.clear();
    await shows(one.roadmap);
    topicBox(one.roadmap, 1, 3).click();
    await one.roadmap.updateComplete;
    expect(kept()?.done).to.deep.equal(['scikit-learn']);
  });

  it('stays when the content is edited between two visits', async () => {
    const show = async (roadmap: MlopsRoadmap, changes: object) => {
      const id = learningRoadmap(changes);
      const { title } = id;
      roadmap.open = 'all';
      roadmap.roadmap = id;
      while (part(roadmap, 'title').innerText !== title) await nextFrame();
      await whenTickable(roadmap);
    };
    const first = await open();
    await show(first.roadmap, { title: 'The first edition' });
    for (const number of [1, 2, 3]) topicBox(first.roadmap, 1, number).click();
    await first.roadmap.updateComplete;
    expect(ticked(first.roadmap)).to.deep.equal(['A', 'B', 'C']);

    const [one, two] = learningRoadmap().phases;
    const topics = [
      { id: 'new', title: 'New' },
      { id: 'aa', title: 'A, renamed', aliases: ['a'] },
      { id: 'c', title: 'C' },
    ];
    const second = await reload(first.page);
    await show(second.roadmap, { title: 'The second', phases: [{ ...one, topics }, two] });
    expect(ticked(second.roadmap)).to.deep.equal(['A, renamed', 'C']);
    topicBox(second.roadmap, 1, 1).click();
    await second.roadmap.updateComplete;

    const third = await reload(second.page);
    const all = [...topics, { id: 'b', title: 'B, back again' }];
    await show(third.roadmap, { title: 'The third', phases: [{ ...one, topics: all }, two] });
    expect(ticked(third.roadmap)).to.deep.equal(['New', 'A, renamed', 'C', 'B, back again']);
  });

  it('is not what a storage that cannot be read is overwritten with', async () => {
    const text = '{"version":2,"done":{"python":"later"}}';
    localStorage.setItem(key, text);
    const { page, roadmap } = await open();
    topicBox(roadmap).click();
    await roadmap.updateComplete;
    expect(ticked(roadmap)).to.deep.equal(['Python']);
    expect(part(roadmap, 'progress-message').innerText).to.match(/cannot be read/);
    expect(localStorage.getItem(key)).to.equal(text);
    expect(page.window.observed.messages).to.deep.equal([]);
  });
});

describe('the place of everything', () => {
  const tellsShifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

  const placesOf = (page: HostPage, roadmap: Element) => [
    ...['title', 'controls', 'timeline', 'phase-title', 'topic-title', 'faq-title'].map((name) =>
      Math.round(part(roadmap, name).getBoundingClientRect().top),
    ),
    Math.round(page.document.querySelector('p:last-of-type')?.getBoundingClientRect().top ?? NaN),
  ];

  for (const width of [800, 360]) {
    it(`is the same before and after topics can be ticked: ${String(width)} px`, async () => {
      const page = await openHostPage('progress-layout', { width });
      const { layout } = page.window as typeof page.window & { layout: Layout };
      const roadmap = await roadmapOf(page);
      await whenTickable(roadmap);
      await nextFrame();
      const [, , , , , , last] = placesOf(page, roadmap);
      expect(last).to.equal(Math.round(layout.top));
      if (tellsShifts) expect(layout.shifts).to.equal(0);
    });
  }
});

describe('on paper (not in WebKit, whose driver cannot emulate media)', () => {
  before(async function () {
    if (!(await canEmulateMedia)) this.skip();
  });

  afterEach(async () => {
    await emulateMedia({});
  });

  it('what is ticked is ticked, what is not is a box to tick, and there is no toolbar', async () => {
    const { page, roadmap } = await open();
    nodeBox(roadmap, 1).click();
    topicBox(roadmap, 2, 1).click();
    part(roadmap, 'progress-menu').click();
    await roadmap.updateComplete;
    await emulateMedia({ media: 'print' });
    page.window.dispatchEvent(new Event('beforeprint'));
    await nextFrame();
    const boxes = topicBoxes(roadmap);
    expect(boxes.filter((box) => box.checkVisibility({ opacityProperty: true }))).to.have.lengthOf(
      48,
    );
    expect(boxes.filter(({ checked }) => checked)).to.have.lengthOf(7);
    for (const name of ['controls', 'progress-menu', 'progress-panel', 'progress-message']) {
      expect(part(roadmap, name).checkVisibility(), name).to.equal(false);
    }
    expect(part(roadmap, 'progress').checkVisibility()).to.equal(true);
    page.window.dispatchEvent(new Event('afterprint'));
  });

  it('a finished phase has its check, without the background that paper leaves out', async () => {
    const { page, roadmap } = await open();
    nodeBox(roadmap, 1).click();
    await roadmap.updateComplete;
    await emulateMedia({ media: 'print' });
    const [node] = parts(roadmap, 'node');
    if (!node) throw new Error('No node');
    const { backgroundColor, color } = page.window.getComputedStyle(node);
    expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    const { borderBottomColor, content } = page.window.getComputedStyle(node, '::after');
    expect(content).not.to.equal('none');
    expect(borderBottomColor).to.equal(color);
    expect(color).to.equal(page.window.getComputedStyle(part(roadmap, 'level')).color);
  });
});
