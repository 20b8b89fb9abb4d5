import { expect } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapPhase } from '../../src/index.js';
import { nextFrame } from '../support/browser.js';
import { pageStore } from '../support/progress-menu.js';
import { part, parts, record, ticked, topicBox, whenTickable } from '../support/roadmap.js';
import {
  addScript,
  type HostPage,
  openHostPage,
  settled,
  urlOfScript,
} from './support/host-page.js';

const tags = ['mlops-roadmap', 'roadmap-phase', 'roadmap-faq'] as const;

const addModule = async (page: HostPage): Promise<void> => {
  const script = page.document.createElement('script');
  const ended = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  script.type = 'module';
  script.src = urlOfScript('esm/index');
  page.document.head.append(script);
  await ended;
};

/**
 * The script as another version that another folder holds: its modules are not those of the first.
 * To servers an encoded letter is the letter; to browsers it is another address.
 */
const addVersion = async (page: HostPage, name: string, version: string): Promise<void> => {
  const { version: built } = page.window.customElements.get('roadmap-phase') as unknown as {
    readonly version: string;
  };
  const source = await (await fetch(urlOfScript(name))).text();
  const src = urlOfScript(name).replace('/dist/', '/%64ist/');
  if (!source.includes(built)) throw new Error(`${name}.js does not tell its version.`);
  const script = page.document.createElement('script');
  script.textContent = source.replaceAll(built, version);
  script.dataset['base'] = new URL('./', src).href;
  page.document.head.append(script);
};

const script = (name: string) => (page: HostPage) => addScript(page, urlOfScript(name));

type Add = (page: HostPage) => Promise<void>;

const [whole, phase, faq] = tags.map(script) as [Add, Add, Add];

const orders: Readonly<Record<string, readonly Add[]>> = {
  'the script twice': [whole, whole],
  'the script for phases, then that for all': [phase, whole],
  'the script for all, then that for phases': [whole, phase],
  'all three scripts, the large one last': [faq, phase, whole],
  'all three scripts, the large one first': [whole, faq, phase],
  'the script, then the package': [whole, addModule],
  'the package, then the script': [addModule, whole],
  'the script for phases, then the package': [phase, addModule],
  'the package twice': [addModule, addModule],
};

const messagesOf = (page: HostPage): string[] =>
  // What is bundled for production says neither.
  page.window.observed.messages.filter(
    (message) => !/^console.assert: true|Lit is in dev mode/.test(message),
  );

const elementsOf = async ({ window, document }: HostPage) => {
  await Promise.all(tags.map((tag) => window.customElements.whenDefined(tag)));
  const [lone, nested] = [...document.querySelectorAll<RoadmapPhase>('roadmap-phase')];
  const roadmap = document.querySelector<MlopsRoadmap>('mlops-roadmap');
  const questions = document.querySelector('roadmap-faq');
  if (!lone || !nested || !roadmap || !questions) throw new Error('Elements are missing');
  await questions.updateComplete;
  await whenTickable(lone, nested);
  return { lone, nested, roadmap, questions };
};

/** Resolves when exactly these topics are ticked. */
const shows = async (host: Element, ...titles: readonly string[]): Promise<void> => {
  while (ticked(host).join() !== titles.join()) await nextFrame();
};

const clearKept = (): void => {
  localStorage.clear();
};

beforeEach(clearKept);
afterEach(clearKept);

/** One of everything for whatever the reader does, and progress that all share. */
const checkAll = async (page: HostPage): Promise<void> => {
  const { lone, nested, roadmap, questions } = await elementsOf(page);
  const saves: string[] = [];
  const { prototype } = page.window.Storage;
  const setItem = Reflect.get<Storage, 'setItem'>(prototype, 'setItem');
  prototype.setItem = function (key: string, value: string) {
    saves.push(key);
    setItem.call(this, key, value);
  };
  const toggles = record(page.document.body, 'roadmap-toggle');
  const progress = record(page.document.body, 'roadmap-progress');
  for (const element of [lone, nested]) part(element, 'phase-header').click();
  part(questions, 'question-header').click();
  await settled(roadmap);
  expect(toggles.map(({ open }) => open)).to.deep.equal([false, false, false]);
  topicBox(lone).click();
  await shows(nested, 'Python');
  topicBox(nested, 1, 2).click();
  await shows(lone, 'Python', 'NumPy and Pandas');
  expect(part(roadmap, 'progress').innerText.trim()).to.equal('2 of 48 topics');
  const stages = progress.map(({ stage, topic }) => `${stage} ${topic}`);
  const [python, pandas] = ['python', 'numpy-and-pandas'];
  expect(stages).to.deep.equal(
    [python, pandas].flatMap((topic) => [`before ${topic}`, `after ${topic}`]),
  );
  expect(saves).to.deep.equal(['roadmap:mlops', 'roadmap:mlops']);
};

describe('one of everything, and no word, where a page has', () => {
  for (const [title, scripts] of Object.entries(orders)) {
    it(`${title}, after the elements`, async () => {
      const page = await openHostPage('twice-late');
      for (const add of scripts) await add(page);
      await checkAll(page);
      expect(messagesOf(page)).to.deep.equal([]);
    });

    it(`${title}, before the elements`, async () => {
      const page = await openHostPage('twice-late');
      const main = page.document.querySelector('main');
      const { outerHTML } = main ?? page.document.body;
      main?.remove();
      for (const add of scripts) await add(page);
      page.document.body.insertAdjacentHTML('beforeend', outerHTML);
      await checkAll(page);
      expect(messagesOf(page)).to.deep.equal([]);
    });
  }
});

describe('two versions of different scripts', () => {
  for (const [first, second] of [
    ['roadmap-phase', 'mlops-roadmap'],
    ['roadmap-faq', 'mlops-roadmap'],
  ] as const) {
    it(`share progress, and say so once: ${first}, then ${second} of another version`, async () => {
      const page = await openHostPage('twice-late');
      await addScript(page, urlOfScript('roadmap-phase'));
      if (first === 'roadmap-faq') await addScript(page, urlOfScript(first));
      await addVersion(page, second, '99.0.0');
      await checkAll(page);
      const { messages } = page.window.observed;
      expect(messages).to.have.lengthOf(first === 'roadmap-faq' ? 2 : 1);
      for (const message of messages) expect(message).to.match(/^console\.warn: .*99\.0\.0/);
      expect(
        page.window.performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.endsWith('roadmap-progress.js')),
      ).to.have.lengthOf(2);
    });
  }
});

describe('two copies of the code for progress', () => {
  const key = 'roadmap:mlops';

  const openTwice = async (): Promise<HostPage> => {
    const page = await openHostPage('twice-late');
    await addScript(page, urlOfScript('roadmap-phase'));
    await addVersion(page, 'mlops-roadmap', '99.0.0');
    return page;
  };

  /** How often a page saves from now on. */
  const countSaves = ({ window }: HostPage) => {
    const saves = { count: 0 };
    const { prototype } = window.Storage;
    const setItem = Reflect.get<Storage, 'setItem'>(prototype, 'setItem');
    prototype.setItem = function (...item: [string, string]) {
      saves.count += 1;
      // Without an end of it the page would hang, and so would the test.
      if (saves.count < 100) setItem.call(this, ...item);
    };
    return saves;
  };

  for (const time of [4_102_444_799_998, 4_102_444_799_999, 4_102_444_800_000, 1e300]) {
    it(`agree on an untick after the time ${String(time)}, which stays`, async () => {
      localStorage.setItem(
        key,
        `{"version":1,"done":["python"],"changed":{"python":${String(time)}}}`,
      );
      const page = await openTwice();
      const { lone, nested } = await elementsOf(page);
      await shows(nested, 'Python');
      const saves = countSaves(page);
      topicBox(lone).click();
      await shows(nested);
      await shows(lone);
      topicBox(nested, 1, 2).click();
      await shows(lone, 'NumPy and Pandas');
      expect(saves.count).to.equal(2);
      page.frame.remove();
      const again = await elementsOf(await openTwice());
      await shows(again.lone, 'NumPy and Pandas');
      await shows(again.nested, 'NumPy and Pandas');
    });
  }
});

const copies: Readonly<
  Record<string, (page: HostPage, original: Element) => Element | Promise<Element>>
> = {
  cloneNode: (_page, original) => original.cloneNode(true) as Element,
  innerHTML: ({ document }, original) => {
    const box = document.createElement('div');
    box.innerHTML = original.outerHTML;
    return box.firstElementChild ?? box;
  },
  'importNode from a template': ({ document }, original) => {
    const template = document.createElement('template');
    template.innerHTML = original.outerHTML;
    return document.importNode(template.content, true).firstElementChild ?? template;
  },
  'importNode from another document': async ({ document }, original) => {
    const other = await openHostPage('twice-late');
    await addScript(other, urlOfScript());
    other.document.body.append(other.document.importNode(original, true));
    const copy = other.document.body.lastElementChild ?? other.document.body;
    await nextFrame();
    expect(other.window.observed.messages).to.deep.equal([]);
    return document.importNode(copy, true);
  },
  'a parser’s document': ({ document, window }, original) => {
    const parsed = new window.DOMParser().parseFromString(original.outerHTML, 'text/html');
    return document.adoptNode(parsed.body.firstElementChild ?? parsed.body);
  },
};

describe('a copy of a roadmap in use', () => {
  for (const [title, copy] of Object.entries(copies)) {
    it(`made by ${title} starts as its attributes say, and works by itself`, async () => {
      const page = await openHostPage('twice-moved');
      await page.window.customElements.whenDefined('roadmap-faq');
      const original = page.document.querySelector('mlops-roadmap');
      if (!original) throw new Error('No roadmap');
      original.innerHTML = '<p slot="footer">Below.</p><p>Instead.</p>';
      await whenTickable(original);
      original.expandAll();
      topicBox(original).click();
      part(original, 'progress-menu').click();
      await settled(original);
      const store = pageStore();
      page.document.body.append(await copy(page, original));
      const made = [...page.document.querySelectorAll('mlops-roadmap')].at(-1) ?? original;
      await whenTickable(made);
      await settled(made);
      expect(made.innerHTML).to.equal(original.innerHTML);
      expect(parts(made, 'base')).to.have.lengthOf(1);
      expect(made.shadowRoot?.querySelectorAll('details[open]')).to.have.lengthOf(0);
      expect(parts(made, 'progress-panel')).to.have.lengthOf(0);
      expect(ticked(made)).to.deep.equal(['Python']);

      const [toggles, others] = [
        record(made, 'roadmap-toggle'),
        record(original, 'roadmap-toggle'),
      ];
      part(made, 'phase-header').click();
      await settled(made);
      expect([toggles, others].map(({ length }) => length)).to.deep.equal([1, 0]);
      made.progressStore = store;
      await settled(made);
      expect(ticked(made)).to.deep.equal([]);
      const progress = record(made, 'roadmap-progress');
      topicBox(made, 1, 3).click();
      await settled(made);
      expect(progress.map(({ stage }) => stage)).to.deep.equal(['before', 'after']);
      expect(store.saved).to.have.lengthOf(1);
      expect(ticked(original)).to.deep.equal(['Python']);
      expect(page.window.observed.messages).to.deep.equal([]);
    });
  }

  it('made of a phase that is open is open, and closes by itself', async () => {
    const page = await openHostPage('twice-moved');
    await page.window.customElements.whenDefined('roadmap-faq');
    const original = page.document.querySelector('roadmap-phase');
    if (!original) throw new Error('No phase');
    part(original, 'phase-header').click();
    await original.updateComplete;
    original.after(original.cloneNode(true));
    const made = page.document.querySelectorAll('roadmap-phase')[1];
    if (!made) throw new Error('No copy');
    await made.updateComplete;
    expect(made.open).to.equal(true);
    part(made, 'phase-header').click();
    await made.updateComplete;
    expect([made.open, original.open]).to.deep.equal([false, true]);
    expect(page.window.observed.messages).to.deep.equal([]);
  });
});
