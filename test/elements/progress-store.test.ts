import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapPhase } from '../../src/index.js';
import '../../src/index.js';
import type { Roadmap } from '../../src/model/roadmap.js';
import type { ProgressStore } from '../../src/storage/progress-store.js';
import { FakeStore } from '../storage/fake-stores.js';
import { click, computedRole, nextFrame, press, type } from '../support/browser.js';
import {
  learningRoadmap,
  nextEvent,
  nodeBox,
  openPhases,
  part,
  parts,
  phaseNumber,
  setAttribute,
  summaryOf,
  ticked,
  topicBox,
  topicBoxes,
  whenTickable,
} from '../support/roadmap.js';

let lastId = 0;

/** A roadmap that no other test has: what cannot be kept lives as long as the page. */
const ownRoadmap = (changes: object = {}) => {
  lastId += 1;
  return learningRoadmap({ id: `own-${String(lastId)}`, ...changes });
};

/** With `undefined` it keeps progress in the browser. */
const create = async (roadmap: Roadmap, store?: unknown, open = 'all') => {
  const element = await fixture<MlopsRoadmap>(html`
    <mlops-roadmap
      progress
      open=${open}
      .roadmap=${roadmap}
      .progressStore=${store}
    ></mlops-roadmap>
  `);
  await whenTickable(element);
  return element;
};

const keyOf = ({ id }: Roadmap) => `roadmap:${id}`;

const keep = (roadmap: Roadmap, ...done: string[]): void => {
  localStorage.setItem(keyOf(roadmap), JSON.stringify({ version: 1, done }));
};

const kept = (roadmap: Roadmap) =>
  JSON.parse(localStorage.getItem(keyOf(roadmap)) ?? 'null') as {
    readonly done: readonly string[];
  } | null;

const status = (host: Element) => part(host, 'progress-message').querySelector('[role=status]');

const told = (host: Element): string => status(host)?.textContent.trim() ?? '';

/** What the reader is told from now on. */
const listen = (host: Element): string[] => {
  const sentences: string[] = [];
  const region = status(host);
  if (!region) throw new Error('Nothing that could tell');
  const observer = new MutationObserver(() => {
    sentences.push(region.textContent.trim());
  });
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return sentences;
};

const meter = (host: Element): string => part(host, 'progress').innerText.trim();

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
});

describe('what is kept in the browser', () => {
  it('is nothing before the first tick, whatever else the reader does', async () => {
    const { length } = sessionStorage;
    const cookies = document.cookie;
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap progress></mlops-roadmap>`);
    await whenTickable(roadmap);
    await click(part(roadmap, 'toggle-all'));
    await click(summaryOf(phaseNumber(roadmap, 2)));
    await click(part(roadmap, 'progress-menu'));
    await click(part(roadmap, 'search'));
    const filtered = nextEvent(roadmap, 'roadmap-filter');
    await type('d');
    await filtered;
    await click(parts(roadmap, 'legend-level')[1] ?? roadmap);
    await roadmap.exportProgress();
    expect(localStorage).to.have.lengthOf(0);
    expect(sessionStorage).to.have.lengthOf(length);
    expect(document.cookie).to.equal(cookies);
  });

  it('is one versioned JSON of the ids that are done', async () => {
    const roadmap = await fixture<MlopsRoadmap>(html`<mlops-roadmap progress></mlops-roadmap>`);
    await whenTickable(roadmap);
    const before = Date.now();
    await click(topicBox(roadmap, 1, 2));
    const after = Date.now();
    expect(Object.keys(localStorage)).to.deep.equal(['roadmap:mlops']);
    const text = localStorage.getItem('roadmap:mlops') ?? '';
    const { changed, ...rest } = JSON.parse(text) as { changed: Record<string, number> };
    expect(rest).to.deep.equal({ version: 1, roadmap: 'mlops', done: ['numpy-and-pandas'] });
    expect(Object.keys(changed)).to.deep.equal(['numpy-and-pandas']);
    expect(changed['numpy-and-pandas']).to.be.within(before, after);
  });

  it('is there for another element, also after the first has gone', async () => {
    const roadmap = ownRoadmap();
    const first = await create(roadmap);
    await click(topicBox(first, 1, 2));
    await click(topicBox(first, 2, 1));
    fixtureCleanup();
    const again = await create(roadmap);
    expect(ticked(again)).to.deep.equal(['B', 'D']);
    expect(meter(again)).to.equal('2 of 5 topics');
  });

  it('stays as it is where nothing changes', async () => {
    const roadmap = ownRoadmap();
    const text = `{ "done": ["b", "gone"], "version": 1 }`;
    localStorage.setItem(keyOf(roadmap), text);
    const element = await create(roadmap);
    expect(ticked(element)).to.deep.equal(['B']);
    expect(localStorage.getItem(keyOf(roadmap))).to.equal(text);
  });

  it('is shared by what another page of the origin saves, and so is what it clears', async () => {
    const roadmap = ownRoadmap();
    const element = await create(roadmap);
    await click(topicBox(element, 1, 1));
    const frame = await fixture<HTMLIFrameElement>(html`<iframe src="about:blank"></iframe>`);
    const theirs = frame.contentWindow?.localStorage;
    const shows = async (...titles: string[]) => {
      while (ticked(element).join() !== titles.join()) await nextFrame();
    };
    const value = { version: 1, done: ['a', 'e'], changed: { e: Date.now() } };
    theirs?.setItem(keyOf(roadmap), JSON.stringify(value));
    await shows('A', 'E');
    theirs?.clear();
    await shows();
    expect(localStorage).to.have.lengthOf(0);
  });
});

describe('without the attribute', () => {
  it('nothing can be ticked, and nothing is stored or read', async () => {
    const roadmap = ownRoadmap();
    keep(roadmap, 'a', 'b', 'c');
    const store = new FakeStore();
    const element = await fixture<MlopsRoadmap>(html`
      <mlops-roadmap .roadmap=${roadmap} .progressStore=${store}></mlops-roadmap>
    `);
    if (parts(element, 'phase').length === 0) await nextEvent(element, 'roadmap-load');
    await element.updateComplete;
    const [topic] = parts(element, 'topic');
    await click(topic ?? element);
    await click(parts(element, 'node')[0] ?? element);
    expect(element.shadowRoot?.querySelectorAll('[type=checkbox]')).to.have.lengthOf(0);
    for (const name of ['progress', 'progress-menu', 'progress-message', 'count', 'status']) {
      expect(parts(element, name), name).to.have.lengthOf(0);
    }
    expect(openPhases(element)).to.deep.equal([1]);
    expect(element.matches(':state(complete)')).to.equal(false);
    expect(store.calls).to.deep.equal([]);
    expect(kept(roadmap)).to.deep.equal({ version: 1, done: ['a', 'b', 'c'] });
    expect(localStorage).to.have.lengthOf(1);
  });
});

describe('with a plan alone', () => {
  it('nothing can be ticked, and nothing is stored or read', async () => {
    const roadmap = ownRoadmap();
    const store = new FakeStore({ version: 1, done: ['a'] });
    const element = await fixture<MlopsRoadmap>(html`
      <mlops-roadmap
        start="2026-12-01"
        open="all"
        .roadmap=${roadmap}
        .progressStore=${store}
      ></mlops-roadmap>
    `);
    while (parts(element, 'dates').length === 0) await nextFrame();
    expect(element.shadowRoot?.querySelectorAll('[type=checkbox]')).to.have.lengthOf(0);
    for (const name of ['progress', 'count', 'status']) {
      expect(parts(element, name), name).to.have.lengthOf(0);
    }
    expect(store.calls).to.deep.equal([]);
    await setAttribute(element, 'progress', '');
    await whenTickable(element);
    expect(ticked(element)).to.deep.equal(['A']);
    expect(localStorage).to.have.lengthOf(0);
  });
});

describe('content that is edited', () => {
  const [one, two] = learningRoadmap().phases;
  const topicsOf = (...ids: string[]) => ids.map((id) => ({ id, title: id.toUpperCase() }));

  const edited = (roadmap: Roadmap, topics: object[]) =>
    learningRoadmap({ id: roadmap.id, phases: [{ ...one, topics }, two] });

  /** Gives the element what its author has edited meanwhile. */
  const edit = async (element: MlopsRoadmap, roadmap: Roadmap) => {
    const loaded = nextEvent(element, 'roadmap-load');
    element.roadmap = roadmap;
    await loaded;
    await element.updateComplete;
  };

  it('keeps a topic ticked whose id has changed, by the alias', async () => {
    const roadmap = ownRoadmap();
    const element = await create(roadmap);
    await click(topicBox(element, 1, 2));
    const renamed = [...topicsOf('a', 'c'), { id: 'bee', title: 'Bee', aliases: ['b'] }];
    await edit(element, edited(roadmap, renamed));
    expect(ticked(element)).to.deep.equal(['Bee']);
    await click(topicBox(element, 1, 1));
    fixtureCleanup();
    const again = await create(edited(roadmap, renamed));
    expect(ticked(again)).to.deep.equal(['A', 'Bee']);
    // And back, should the author think better of it.
    await edit(again, roadmap);
    expect(ticked(again)).to.deep.equal(['A', 'B']);
  });

  it('unticks a topic under all the ids that it had', async () => {
    const roadmap = ownRoadmap();
    keep(roadmap, 'b', 'older', 'c');
    const bee = { id: 'bee', title: 'Bee', aliases: ['b', 'older'] };
    const element = await create(edited(roadmap, [bee, ...topicsOf('c')]));
    expect(ticked(element)).to.deep.equal(['Bee', 'C']);
    await click(topicBox(element, 1, 1));
    expect(ticked(element)).to.deep.equal(['C']);
    expect(kept(roadmap)?.done).to.deep.equal(['c']);
    await click(topicBox(element, 1, 1));
    expect(ticked(element)).to.deep.equal(['Bee', 'C']);
  });

  it('keeps what was ticked of a topic that is removed, and has it when the topic is back', async () => {
    const roadmap = ownRoadmap();
    const element = await create(roadmap);
    for (const number of [1, 2]) await click(topicBox(element, 1, number));
    await edit(element, edited(roadmap, topicsOf('a', 'c')));
    expect(ticked(element)).to.deep.equal(['A']);
    expect(meter(element)).to.equal('1 of 4 topics');
    await click(topicBox(element, 1, 2));
    await click(nodeBox(element, 1));
    expect(ticked(element)).to.deep.equal([]);
    await edit(element, roadmap);
    expect(ticked(element)).to.deep.equal(['B']);
    expect(kept(roadmap)?.done).to.deep.equal(['b']);
  });

  it('shows a topic that is added as one to do', async () => {
    const roadmap = ownRoadmap();
    const element = await create(roadmap);
    await click(nodeBox(element, 1));
    await click(nodeBox(element, 2));
    expect(element.matches(':state(complete)')).to.equal(true);
    await edit(element, edited(roadmap, topicsOf('a', 'new', 'b', 'c')));
    expect(ticked(element)).to.deep.equal(['A', 'B', 'C', 'D', 'E']);
    expect(element.matches(':state(complete)')).to.equal(false);
    expect(nodeBox(element, 1).indeterminate).to.equal(true);
    expect(meter(element)).to.equal('5 of 6 topics');
  });

  it('keeps the ticks of topics that move to another phase', async () => {
    const roadmap = ownRoadmap();
    const element = await create(roadmap);
    await click(topicBox(element, 1, 1));
    const [, , , ...moved] = topicsOf('b', 'c', 'x', 'd', 'e', 'a');
    const phases = [
      { ...one, topics: topicsOf('b', 'c') },
      { ...two, topics: moved },
    ];
    await edit(element, learningRoadmap({ id: roadmap.id, phases }));
    expect(ticked(element)).to.deep.equal(['A']);
    expect(nodeBox(element, 1).indeterminate).to.equal(false);
    expect(nodeBox(element, 2).indeterminate).to.equal(true);
  });
});

describe('a storage that fails', () => {
  const { getItem, setItem } = Object.getOwnPropertyDescriptors(Storage.prototype);
  const mend = () => Object.defineProperties(Storage.prototype, { getItem, setItem });

  const fail = (message: string) => (): never => {
    throw new DOMException(message, 'QuotaExceededError');
  };

  afterEach(() => {
    mend();
  });

  const notKept = 'Your progress cannot be kept here: it lasts as long as this page is open.';
  const unreadable =
    'What was kept of your progress cannot be read and is left as it is. What you tick now lasts as long as this page is open.';

  const newer = '{"version":2,"done":{"a":true}}';

  for (const { what, text, stub, sentence } of [
    { what: 'is full', stub: { setItem: fail('full') }, sentence: notKept },
    {
      what: 'is forbidden',
      stub: { getItem: fail('no'), setItem: fail('no') },
      sentence: unreadable,
    },
    { what: 'holds garbage', text: 'garbage', sentence: unreadable },
    { what: 'holds half a JSON', text: '{"version":1,"done":["a"', sentence: unreadable },
    { what: 'holds other JSON', text: ' [1, 2,  3] ', sentence: unreadable },
    { what: 'holds a newer version', text: newer, sentence: unreadable },
  ]) {
    it(`that ${what}: topics can be ticked, and the reader is told once`, async () => {
      const roadmap = ownRoadmap();
      if (text !== undefined) localStorage.setItem(keyOf(roadmap), text);
      Object.assign(Storage.prototype, stub);
      const element = await create(roadmap);
      const other = await create(roadmap);
      const [sentences, others] = [listen(element), listen(other)];
      expect(told(element)).to.equal('');
      await click(topicBox(element, 1, 2));
      expect(ticked(element)).to.deep.equal(['B']);
      expect(told(element)).to.equal(sentence);
      await click(topicBox(element, 2, 1));
      await click(topicBox(other, 2, 2));
      await click(topicBox(element, 1, 2));
      for (const host of [element, other]) expect(ticked(host)).to.deep.equal(['D', 'E']);
      expect(sentences).to.deep.equal([sentence]);
      expect(others).to.deep.equal([]);
      mend();
      expect(localStorage.getItem(keyOf(roadmap))).to.equal(text ?? null);
      expect(localStorage).to.have.lengthOf(text === undefined ? 0 : 1);
    });
  }

  it('tells so politely, where it is heard', async () => {
    const roadmap = ownRoadmap();
    Object.assign(Storage.prototype, { setItem: fail('full') });
    const element = await create(roadmap);
    const region = status(element);
    if (!region) throw new Error('No region');
    expect(await computedRole(region)).to.equal('status');
    await click(topicBox(element));
    expect(status(element)).to.equal(region);
    expect(part(element, 'progress-message').innerText).to.contain(notKept);
    expect(part(element, 'progress-message').checkVisibility()).to.equal(true);
  });

  it('tells so where the reader is, at the end of a long roadmap', async () => {
    Object.assign(Storage.prototype, { setItem: fail('full') });
    const { phases } = learningRoadmap();
    const topics = Array.from({ length: 99 }, (_, index) => ({
      id: `t${String(index)}`,
      title: `Topic ${String(index)}`,
    }));
    const element = await create(ownRoadmap({ phases: [{ ...phases[0], topics }] }));
    await click(topicBox(element, 1, 90));
    expect(topicBox(element, 1, 1).getBoundingClientRect().bottom).to.be.below(0);
    const { top, bottom } = part(element, 'progress-message').getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('tells so in a phase by itself', async () => {
    Object.assign(Storage.prototype, { setItem: fail('full') });
    const phase = await fixture<RoadmapPhase>(
      html`<roadmap-phase progress open phase="1" .roadmap=${ownRoadmap()}></roadmap-phase>`,
    );
    await whenTickable(phase);
    await click(topicBox(phase));
    expect(told(phase)).to.equal(notKept);
    expect(ticked(phase)).to.deep.equal(['A']);
  });

  it('and works again later: everything is kept with the next tick', async () => {
    const roadmap = ownRoadmap();
    Object.assign(Storage.prototype, { setItem: fail('full') });
    const element = await create(roadmap);
    await click(topicBox(element, 1, 1));
    mend();
    await click(topicBox(element, 1, 2));
    expect(kept(roadmap)?.done).to.have.members(['a', 'b']);
    expect(ticked(element)).to.deep.equal(['A', 'B']);
  });

  it('opens the first phase where nothing can be read', async () => {
    const roadmap = ownRoadmap();
    localStorage.setItem(keyOf(roadmap), newer);
    const element = await create(roadmap, undefined, 'first');
    expect(openPhases(element)).to.deep.equal([1]);
  });
});

/** A store that answers when the test says so. */
class SlowStore extends FakeStore {
  readonly #asked: { answer: (value?: unknown) => void; fail: (reason: unknown) => void }[] = [];

  override load(id: string): Promise<unknown> {
    super.load(id);
    return this.#ask();
  }

  override save(...[id, value]: Parameters<FakeStore['save']>): Promise<unknown> {
    const before = this.value;
    super.save(id, value);
    this.value = before;
    return this.#ask().then(() => (this.value = value));
  }

  get waiting(): number {
    return this.#asked.length;
  }

  async answer(value?: unknown): Promise<void> {
    this.#asked.shift()?.answer(value);
    await nextFrame();
  }

  async fail(): Promise<void> {
    this.#asked.shift()?.fail(new Error('The network is away.'));
    await nextFrame();
  }

  #ask(): Promise<unknown> {
    return new Promise((answer, fail) => {
      this.#asked.push({ answer, fail });
    });
  }
}

const notSaved = 'This could not be saved and has been taken back.';

describe('progressStore', () => {
  for (const { kind, wrap } of [
    { kind: 'at once', wrap: (store: FakeStore): ProgressStore => store },
    {
      kind: 'with promises',
      wrap: (store: FakeStore): ProgressStore => ({
        load: (id) => Promise.resolve(store.load(id)),
        save: (id, value) => Promise.resolve(store.save(id, value)),
      }),
    },
  ]) {
    it(`that answers ${kind} is where progress is kept, and the browser keeps nothing`, async () => {
      const roadmap = ownRoadmap();
      const store = new FakeStore({ version: 1, done: ['b', 'gone'] });
      const element = await create(roadmap, wrap(store));
      await nextFrame();
      expect(ticked(element)).to.deep.equal(['B']);
      await click(topicBox(element, 1, 1));
      expect(ticked(element)).to.deep.equal(['A', 'B']);
      expect(store.calls).to.deep.equal([`load ${roadmap.id}`, `save ${roadmap.id}: a b gone`]);
      const [saved] = store.saved;
      expect(JSON.parse(JSON.stringify(saved))).to.deep.equal(saved);
      expect(saved).to.include({ version: 1, roadmap: roadmap.id });
      expect(told(element)).to.equal('');
      expect(localStorage).to.have.lengthOf(0);
    });
  }

  it('is shared by all elements that are given it, and by no other', async () => {
    const roadmap = ownRoadmap();
    const store = new FakeStore();
    const elements = [
      await create(roadmap, store),
      await create(roadmap, store),
      await create(roadmap),
    ] as const;
    await click(topicBox(elements[0], 1, 1));
    await click(topicBox(elements[2], 1, 3));
    expect(elements.map((element) => ticked(element))).to.deep.equal([['A'], ['A'], ['C']]);
    expect(store.done).to.deep.equal(['a']);
    expect(kept(roadmap)?.done).to.deep.equal(['c']);
  });

  it('that is slow to load lets the reader tick meanwhile, and nothing is lost', async () => {
    const roadmap = ownRoadmap();
    const store = new SlowStore();
    const element = await create(roadmap, store);
    await click(topicBox(element, 1, 2));
    expect(ticked(element)).to.deep.equal(['B']);
    await store.answer({ version: 1, done: ['a', 'e'] });
    expect(ticked(element)).to.deep.equal(['A', 'B', 'E']);
    await store.answer();
    expect(store.done).to.deep.equal(['a', 'b', 'e']);
  });

  it('that is slow to save shows a tick at once, and saves in order', async () => {
    const roadmap = ownRoadmap();
    const store = new SlowStore();
    const element = await create(roadmap, store);
    await store.answer();
    for (const number of [1, 2, 3]) await click(topicBox(element, 1, number));
    await click(topicBox(element, 1, 1));
    expect(ticked(element)).to.deep.equal(['B', 'C']);
    expect(meter(element)).to.equal('2 of 5 topics');
    expect(store.waiting).to.equal(1);
    await store.answer();
    expect(store.done).to.deep.equal(['a']);
    expect(ticked(element)).to.deep.equal(['B', 'C']);
    await store.answer();
    expect(store.done).to.deep.equal(['b', 'c']);
    expect(store.waiting).to.equal(0);
    expect(store.saved).to.have.lengthOf(2);
  });

  for (const { kind, wrap } of [
    {
      kind: 'throws',
      wrap: (): unknown => {
        throw new Error('Not today.');
      },
    },
    { kind: 'rejects', wrap: (): unknown => Promise.reject(new Error('Not today.')) },
  ]) {
    it(`that ${kind} when saving: the tick is taken back, and the reader told`, async () => {
      const roadmap = ownRoadmap();
      const element = await create(roadmap, { load: () => undefined, save: wrap });
      const sentences = listen(element);
      await click(topicBox(element, 1, 1));
      await nextFrame();
      expect(ticked(element)).to.deep.equal([]);
      expect(topicBox(element, 1, 1).checked).to.equal(false);
      expect(nodeBox(element, 1).indeterminate).to.equal(false);
      expect(meter(element)).to.equal('0 of 5 topics');
      expect(told(element)).to.equal(notSaved);
      expect(sentences).to.deep.equal([notSaved]);
      expect(localStorage).to.have.lengthOf(0);
    });
  }

  it('that fails takes back what it did not save, and no tick before or after', async () => {
    const roadmap = ownRoadmap();
    const store = new SlowStore();
    const element = await create(roadmap, store);
    await store.answer({ version: 1, done: ['e'] });
    await click(topicBox(element, 1, 1));
    await click(topicBox(element, 1, 2));
    await store.fail();
    expect(ticked(element)).to.deep.equal(['B', 'E']);
    expect(told(element)).to.equal(notSaved);
    await store.answer();
    expect(ticked(element)).to.deep.equal(['B', 'E']);
    expect(store.done).to.deep.equal(['b', 'e']);
    await click(topicBox(element, 1, 3));
    await store.answer();
    expect(ticked(element)).to.deep.equal(['B', 'C', 'E']);
    expect(store.done).to.deep.equal(['b', 'c', 'e']);
  });

  it('that fails takes back a node’s tick as a whole, to what was ticked before', async () => {
    const roadmap = ownRoadmap();
    const store = new SlowStore();
    const element = await create(roadmap, store);
    await store.answer({ version: 1, done: ['b'] });
    await click(nodeBox(element, 1));
    expect(ticked(element)).to.deep.equal(['A', 'B', 'C']);
    await store.fail();
    expect(ticked(element)).to.deep.equal(['B']);
    const { checked, indeterminate } = nodeBox(element, 1);
    expect({ checked, indeterminate }).to.deep.equal({ checked: false, indeterminate: true });
  });

  it('that fails to load is not overwritten: what is ticked lives as long as the page', async () => {
    const roadmap = ownRoadmap();
    const store = new SlowStore();
    const element = await create(roadmap, store);
    await store.fail();
    await click(topicBox(element, 1, 1));
    // It is asked once more, in case it has come back.
    await store.fail();
    expect(ticked(element)).to.deep.equal(['A']);
    expect(told(element)).to.match(/^What was kept of your progress cannot be read/);
    expect(store.saved).to.deep.equal([]);
    await click(topicBox(element, 1, 2));
    await store.answer({ version: 1, done: ['e'] });
    await store.answer();
    expect(ticked(element)).to.deep.equal(['A', 'B', 'E']);
    expect(store.done).to.deep.equal(['a', 'b', 'e']);
  });

  it('that fails is told of by the roadmap around a phase, at its top, also with its parts hidden', async () => {
    const store = {
      load: () => undefined,
      save: () => {
        throw new Error('Not today.');
      },
    };
    const element = await fixture<MlopsRoadmap>(html`
      <mlops-roadmap
        progress
        open="all"
        hide="header overview controls faq"
        .roadmap=${ownRoadmap()}
        .progressStore=${store}
      >
        <roadmap-phase phase="1"></roadmap-phase>
      </mlops-roadmap>
    `);
    const [phase] = element.querySelectorAll('roadmap-phase');
    if (!phase) throw new Error('No phase');
    await whenTickable(phase);
    await click(topicBox(phase, 1, 1));
    await nextFrame();
    expect(ticked(phase)).to.deep.equal([]);
    expect(told(element)).to.equal(notSaved);
    expect(parts(phase, 'progress-message')).to.have.lengthOf(0);
  });

  it('cannot change what is shown by what it does with the values later', async () => {
    const roadmap = ownRoadmap();
    const loaded = { version: 1, done: ['a'] };
    const saved: { done: string[] }[] = [];
    const element = await create(roadmap, {
      load: () => loaded,
      save: (_id: string, value: { done: string[] }) => saved.push(value),
    });
    loaded.done.push('b');
    await click(topicBox(element, 1, 3));
    saved[0]?.done.push('d');
    await click(topicBox(element, 2, 2));
    expect(ticked(element)).to.deep.equal(['A', 'C', 'E']);
    expect(saved[1]?.done).to.deep.equal(['a', 'c', 'e']);
  });

  it('that holds garbage is not overwritten', async () => {
    const roadmap = ownRoadmap();
    const store = new FakeStore({ version: 3, topics: [] });
    const element = await create(roadmap, store);
    await click(topicBox(element, 1, 1));
    expect(ticked(element)).to.deep.equal(['A']);
    expect(told(element)).to.match(/^What was kept of your progress cannot be read/);
    expect(store.saved).to.deep.equal([]);
  });

  for (const [what, store] of Object.entries({
    null: null,
    'a text': 'store',
    'a number': 5,
    'an empty object': {},
    'one that can only load': { load: () => ({ version: 1, done: ['a'] }) },
    'one whose methods are none': { load: 'load', save: 'save' },
  })) {
    it(`that is no store is passed over: ${what}`, async () => {
      const roadmap = ownRoadmap();
      keep(roadmap, 'b');
      const element = await create(roadmap, store);
      expect(ticked(element)).to.deep.equal(['B']);
      await click(topicBox(element, 1, 3));
      expect(kept(roadmap)?.done).to.have.members(['b', 'c']);
    });
  }

  it('may come later, and go', async () => {
    const roadmap = ownRoadmap();
    const element = await create(roadmap);
    await click(topicBox(element, 1, 1));
    const store = new FakeStore({ version: 1, done: ['d'] });
    element.progressStore = store;
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal(['D']);
    await click(topicBox(element, 1, 2));
    expect(store.done).to.deep.equal(['b', 'd']);
    element.progressStore = undefined;
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal(['A']);
    expect(kept(roadmap)?.done).to.deep.equal(['a']);
  });

  it('serves the phases inside the roadmap', async () => {
    const roadmap = ownRoadmap();
    const store = new FakeStore({ version: 1, done: ['a'] });
    const element = await fixture<MlopsRoadmap>(html`
      <mlops-roadmap progress open="all" .roadmap=${roadmap} .progressStore=${store}>
        <roadmap-phase phase="1"></roadmap-phase>
      </mlops-roadmap>
    `);
    const [phase] = element.querySelectorAll('roadmap-phase');
    if (!phase) throw new Error('No phase');
    await whenTickable(phase);
    expect(ticked(phase)).to.deep.equal(['A']);
    await click(topicBox(phase, 1, 2));
    expect(store.done).to.deep.equal(['a', 'b']);
    expect(localStorage).to.have.lengthOf(0);
  });

  it('may say the same again and again without another drawing of topics', async () => {
    const roadmap = ownRoadmap();
    const store = new FakeStore({ version: 1, done: ['a'] });
    const element = await create(roadmap, store);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(part(element, 'timeline'), {
      subtree: true,
      childList: true,
      attributes: true,
    });
    await create(roadmap, store);
    element.requestUpdate();
    await element.updateComplete;
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records).to.have.lengthOf(0);
  });
});

describe('open="first" with a slow store', () => {
  it('opens the first unfinished phase once it is known', async () => {
    const store = new SlowStore();
    const element = await create(ownRoadmap(), store, 'first');
    expect(openPhases(element)).to.deep.equal([1]);
    await store.answer({ version: 1, done: ['a', 'b', 'c'] });
    expect(openPhases(element)).to.deep.equal([2]);
  });

  it('leaves everything as it is when the reader has opened or closed something meanwhile', async () => {
    const store = new SlowStore();
    const element = await create(ownRoadmap(), store, 'first');
    await click(summaryOf(phaseNumber(element, 1)));
    await store.answer({ version: 1, done: ['a', 'b', 'c'] });
    expect(ticked(element)).to.deep.equal(['A', 'B', 'C']);
    expect(openPhases(element)).to.deep.equal([]);
  });

  it('does so among phases inside the roadmap', async () => {
    const store = new SlowStore();
    const element = await fixture<MlopsRoadmap>(html`
      <mlops-roadmap progress .roadmap=${ownRoadmap()} .progressStore=${store}>
        <roadmap-phase phase="1"></roadmap-phase>
        <roadmap-phase phase="2"></roadmap-phase>
      </mlops-roadmap>
    `);
    const phases = [...element.querySelectorAll('roadmap-phase')];
    await whenTickable(...phases);
    expect(phases.map(({ open }) => open)).to.deep.equal([true, false]);
    await store.answer({ version: 1, done: ['a', 'b', 'c'] });
    await nextFrame();
    expect(phases.map(({ open }) => open)).to.deep.equal([false, true]);
  });

  it('opens none when all is done, and the first where the store fails', async () => {
    const [store, failing] = [new SlowStore(), new SlowStore()];
    const [element, other] = [
      await create(ownRoadmap(), store, 'first'),
      await create(ownRoadmap(), failing, 'first'),
    ];
    await store.answer({ version: 1, done: ['a', 'b', 'c', 'd', 'e'] });
    await failing.fail();
    expect(openPhases(element)).to.deep.equal([]);
    expect(openPhases(other)).to.deep.equal([1]);
  });

  it('stays with what is asked for by number', async () => {
    const store = new SlowStore();
    const element = await create(ownRoadmap(), store, '1');
    await store.answer({ version: 1, done: ['a', 'b', 'c'] });
    expect(openPhases(element)).to.deep.equal([1]);
  });

  it('does not move when more is done later', async () => {
    const store = new SlowStore();
    const element = await create(ownRoadmap(), store, 'first');
    await store.answer({ version: 1, done: ['a', 'b'] });
    expect(openPhases(element)).to.deep.equal([1]);
    await click(topicBox(element, 1, 3));
    await store.answer();
    expect(openPhases(element)).to.deep.equal([1]);
  });
});

describe('an element that comes and goes', () => {
  it('still ticks when it is back, and shows what was ticked meanwhile', async () => {
    const roadmap = ownRoadmap();
    const element = await create(roadmap);
    await click(topicBox(element, 1, 1));
    const place = element.parentElement;
    element.remove();
    const other = await create(roadmap);
    await click(topicBox(other, 1, 2));
    place?.append(element);
    await element.updateComplete;
    await nextFrame();
    expect(ticked(element)).to.deep.equal(['A', 'B']);
    await click(topicBox(element, 1, 3));
    await press('Tab');
    expect([element, other].map((host) => ticked(host).join(''))).to.deep.equal(['ABC', 'ABC']);
  });

  it('leaves no listener behind, however often', async () => {
    const listeners = new Map<string, Set<unknown>>();
    const add = window.addEventListener.bind(window);
    const remove = window.removeEventListener.bind(window);
    window.addEventListener = (...[name, listener, ...rest]: Parameters<typeof add>) => {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
      add(name, listener, ...rest);
    };
    window.removeEventListener = (...[name, listener, ...rest]: Parameters<typeof remove>) => {
      listeners.get(name)?.delete(listener);
      remove(name, listener, ...rest);
    };
    const counts = () =>
      ['storage', 'hashchange', 'beforeprint', 'afterprint'].map(
        (name) => listeners.get(name)?.size ?? 0,
      );
    try {
      const roadmap = ownRoadmap();
      await create(roadmap);
      expect(counts()[0]).to.equal(1);
      fixtureCleanup();
      expect(counts()).to.deep.equal([0, 0, 0, 0]);
      for (let round = 0; round < 10; round += 1) {
        await create(roadmap);
        await create(roadmap);
      }
      fixtureCleanup();
      expect(counts()).to.deep.equal([0, 0, 0, 0]);
    } finally {
      // Both are the window’s own only here.
      Reflect.deleteProperty(window, 'addEventListener');
      Reflect.deleteProperty(window, 'removeEventListener');
    }
  });

  it('is no longer told of changes: the store is loaded anew for the next', async () => {
    const roadmap = ownRoadmap();
    const store = new FakeStore();
    for (let round = 0; round < 10; round += 1) await create(roadmap, store);
    expect(store.calls).to.have.lengthOf(1);
    fixtureCleanup();
    store.value = { version: 1, done: ['c'] };
    const element = await create(roadmap, store);
    expect(store.calls).to.have.lengthOf(2);
    expect(ticked(element)).to.deep.equal(['C']);
  });

  it('draws nothing when topics are ticked after it has gone', async () => {
    const roadmap = ownRoadmap();
    const element = await create(roadmap);
    const other = await create(roadmap);
    element.remove();
    await click(topicBox(other, 1, 1));
    expect(ticked(element)).to.deep.equal([]);
    await setAttribute(other, 'progress', null);
    expect(topicBoxes(element)).to.have.lengthOf(5);
  });
});
