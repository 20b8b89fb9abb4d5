import { expect, fixture, html } from '@open-wc/testing';
import type { MlopsRoadmap, RoadmapPhase } from '../../src/index.js';
import '../../src/index.js';
import type { RoadmapProgressEvent } from '../../src/events/roadmap-progress.js';
import type { ProgressStore } from '../../src/storage/progress-store.js';
import { click, nextFrame, press } from '../support/browser.js';
import {
  learningRoadmap,
  nodeBox,
  part,
  record,
  ticked,
  topicBox,
  whenTickable,
} from '../support/roadmap.js';

const create = async (progressStore?: ProgressStore, roadmap = learningRoadmap()) => {
  const element = await fixture<MlopsRoadmap>(html`
    <mlops-roadmap
      progress
      open="all"
      .roadmap=${roadmap}
      .progressStore=${progressStore}
    ></mlops-roadmap>
  `);
  await whenTickable(element);
  return element;
};

const compose = async () => {
  const main = await fixture(html`
    <main>
      <mlops-roadmap progress open="all" .roadmap=${learningRoadmap()}>
        <div><roadmap-phase phase="1"></roadmap-phase></div>
        <roadmap-phase phase="2"></roadmap-phase>
      </mlops-roadmap>
      <roadmap-phase
        class="lone"
        progress
        open
        phase="2"
        .roadmap=${learningRoadmap()}
      ></roadmap-phase>
    </main>
  `);
  const [roadmap] = main.querySelectorAll('mlops-roadmap');
  const [one, two, lone] = [...main.querySelectorAll('roadmap-phase')];
  if (!roadmap || !one || !two || !lone) throw new Error('Not all there');
  await whenTickable(one, two, lone);
  return { main, roadmap, one, two, lone };
};

const plain = ({
  stage,
  roadmap,
  phase,
  topic,
  title,
  done,
  totals,
  phaseTotals,
}: RoadmapProgressEvent) => ({ stage, roadmap, phase, topic, title, done, totals, phaseTotals });

/** A line each: what happens to which topic, and how many are done then in the phase and in all. */
const lines = (events: readonly RoadmapProgressEvent[]) =>
  events.map(({ stage, topic, done, phaseTotals, totals }) =>
    [stage, done ? '+' : '-', topic, phaseTotals.done, totals.done].join(' '),
  );

/** Refuses what matches, before it counts. */
const refuse = (target: HTMLElement, matches: (event: RoadmapProgressEvent) => boolean) => {
  const listener = (event: RoadmapProgressEvent): void => {
    if (matches(event)) event.preventDefault();
  };
  target.addEventListener('roadmap-progress', listener);
  return () => {
    target.removeEventListener('roadmap-progress', listener);
  };
};

const stateOf = ({ checked, indeterminate }: HTMLInputElement) =>
  indeterminate ? 'mixed' : checked ? 'all' : 'none';

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  localStorage.clear();
});

describe('roadmap-progress', () => {
  it('is told before a tick and after it, with all that there is to report', async () => {
    const roadmap = await create();
    const events = record(roadmap, 'roadmap-progress');
    await click(topicBox(roadmap, 2, 1));
    const rest = {
      roadmap: 'learning',
      phase: 'two',
      topic: 'd',
      title: 'D',
      done: true,
      totals: { done: 1, topics: 5 },
      phaseTotals: { done: 1, topics: 2 },
    };
    expect(events.map(plain)).to.deep.equal([
      { stage: 'before', ...rest },
      { stage: 'after', ...rest },
    ]);
    await click(topicBox(roadmap, 2, 1));
    const none = {
      ...rest,
      done: false,
      totals: { done: 0, topics: 5 },
      phaseTotals: { done: 0, topics: 2 },
    };
    expect(events.slice(2).map(plain)).to.deep.equal([
      { stage: 'before', ...none },
      { stage: 'after', ...none },
    ]);
  });

  it('goes up the page, out of every shadow tree, from the element itself', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const roadmap = document.createElement('mlops-roadmap');
    roadmap.progress = true;
    roadmap.open = 'all';
    roadmap.roadmap = learningRoadmap();
    root.append(roadmap);
    await whenTickable(roadmap);
    const [inner, outer] = [record(roadmap, 'roadmap-progress'), record(host, 'roadmap-progress')];
    await click(topicBox(roadmap));
    expect(inner.map(({ cancelable }) => cancelable)).to.deep.equal([true, false]);
    expect(inner.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    expect(inner[0]?.constructor.name).to.equal('RoadmapProgressEvent');
    expect(outer).to.have.lengthOf(2);
  });

  it('is told before anything is stored or shown, and after both', async () => {
    const roadmap = await create();
    const seen: unknown[] = [];
    roadmap.addEventListener('roadmap-progress', ({ stage }) => {
      seen.push([stage, localStorage.length]);
    });
    await click(topicBox(roadmap));
    expect(seen).to.deep.equal([
      ['before', 0],
      ['after', 1],
    ]);
  });

  it('is told of each topic of a node’s tick: all before, then all after, totals counting up', async () => {
    const roadmap = await create();
    await click(topicBox(roadmap, 2, 1));
    const events = record(roadmap, 'roadmap-progress');
    await click(nodeBox(roadmap, 1));
    expect(lines(events)).to.deep.equal([
      'before + a 1 2',
      'before + b 2 3',
      'before + c 3 4',
      'after + a 1 2',
      'after + b 2 3',
      'after + c 3 4',
    ]);
    events.length = 0;
    await click(nodeBox(roadmap, 1));
    expect(lines(events)).to.deep.equal([
      'before - a 2 3',
      'before - b 1 2',
      'before - c 0 1',
      'after - a 2 3',
      'after - b 1 2',
      'after - c 0 1',
    ]);
  });

  it('is told only of topics that change', async () => {
    const roadmap = await create();
    await click(topicBox(roadmap, 1, 2));
    const events = record(roadmap, 'roadmap-progress');
    await click(nodeBox(roadmap, 1));
    expect(lines(events)).to.deep.equal([
      'before + a 2 2',
      'before + c 3 3',
      'after + a 2 2',
      'after + c 3 3',
    ]);
  });

  it('is told once where many elements show the same', async () => {
    const { main, roadmap, two, lone } = await compose();
    const [all, inRoadmap] = [
      record(main, 'roadmap-progress'),
      record(roadmap, 'roadmap-progress'),
    ];
    await click(topicBox(lone, 1, 1));
    expect(ticked(two)).to.deep.equal(['D']);
    expect(lines(all)).to.deep.equal(['before + d 1 1', 'after + d 1 1']);
    expect(inRoadmap).to.deep.equal([]);
  });

  it('is told of phases inside a roadmap, with the totals of the whole', async () => {
    const { roadmap, one, two } = await compose();
    const events = record(roadmap, 'roadmap-progress');
    await click(topicBox(one, 1, 3));
    await click(topicBox(two, 1, 2));
    expect(lines(events)).to.deep.equal([
      'before + c 1 1',
      'after + c 1 1',
      'before + e 1 2',
      'after + e 1 2',
    ]);
    expect(events.map(({ phase }) => phase)).to.deep.equal(['one', 'one', 'two', 'two']);
    expect(events[0]?.totals).to.deep.equal({ done: 1, topics: 5 });
  });

  it('has the totals of the whole in a phase by itself as well', async () => {
    const phase = await fixture<RoadmapPhase>(
      html`<roadmap-phase progress open phase="2" .roadmap=${learningRoadmap()}></roadmap-phase>`,
    );
    await whenTickable(phase);
    const events = record(phase, 'roadmap-progress');
    await click(topicBox(phase, 1, 2));
    expect(events.map(({ totals }) => totals.topics)).to.deep.equal([5, 5]);
    expect(events.map(({ phaseTotals }) => phaseTotals.topics)).to.deep.equal([2, 2]);
  });

  it('counts topics under the ids that they had', async () => {
    localStorage.setItem('roadmap:learning', '{"version":1,"done":["old","gone"]}');
    const { phases } = learningRoadmap();
    const [phase] = phases;
    const topics = [
      { id: 'a', title: 'A', aliases: ['old'] },
      { id: 'b', title: 'B' },
    ];
    const roadmap = await create(undefined, learningRoadmap({ phases: [{ ...phase, topics }] }));
    const events = record(roadmap, 'roadmap-progress');
    await click(topicBox(roadmap, 1, 2));
    await click(topicBox(roadmap, 1, 1));
    expect(lines(events)).to.deep.equal([
      'before + b 2 2',
      'after + b 2 2',
      'before - a 1 1',
      'after - a 1 1',
    ]);
  });

  it('is not told when another element is the one that ticks, or nothing changes', async () => {
    const [one, two] = [await create(), await create()];
    const events = record(two, 'roadmap-progress');
    await click(topicBox(one));
    expect(ticked(two)).to.deep.equal(['A']);
    expect(events).to.deep.equal([]);
  });
});

describe('a tick that the page refuses', () => {
  it('leaves the box as it was, and nothing is stored or told after', async () => {
    const roadmap = await create();
    const allow = refuse(roadmap, () => true);
    const events = record(roadmap, 'roadmap-progress');
    await click(topicBox(roadmap));
    expect(topicBox(roadmap).checked).to.equal(false);
    expect(localStorage).to.have.lengthOf(0);
    expect(lines(events)).to.deep.equal(['before + a 1 1']);
    expect(part(roadmap, 'progress').innerText.trim()).to.equal('0 of 5 topics');
    allow();
    await press('Space');
    expect(topicBox(roadmap).checked).to.equal(true);
    refuse(roadmap, () => true);
    await press('Space');
    expect(topicBox(roadmap).checked).to.equal(true);
    expect(ticked(roadmap)).to.deep.equal(['A']);
  });

  it('may be refused where the page listens: at its root', async () => {
    const roadmap = await create();
    const allow = refuse(document.documentElement, ({ topic }) => topic === 'b');
    try {
      await click(topicBox(roadmap, 1, 2));
      await click(topicBox(roadmap, 1, 3));
      expect(ticked(roadmap)).to.deep.equal(['C']);
    } finally {
      allow();
    }
  });

  it('of one topic lets a node tick the others', async () => {
    const roadmap = await create();
    refuse(roadmap, ({ topic }) => topic === 'b');
    const events = record(roadmap, 'roadmap-progress');
    await click(nodeBox(roadmap, 1));
    expect(ticked(roadmap)).to.deep.equal(['A', 'C']);
    expect(stateOf(nodeBox(roadmap, 1))).to.equal('mixed');
    expect(lines(events).slice(3)).to.deep.equal(['after + a 1 1', 'after + c 2 2']);
    await click(nodeBox(roadmap, 1));
    expect(ticked(roadmap)).to.deep.equal(['A', 'C']);
    expect(stateOf(nodeBox(roadmap, 1))).to.equal('mixed');
  });

  it('of all topics leaves a node as it was: none, mixed and all', async () => {
    const roadmap = await create();
    let isRefusing = true;
    refuse(roadmap, () => isRefusing);
    const node = nodeBox(roadmap, 1);
    await click(node);
    expect(stateOf(node)).to.equal('none');
    isRefusing = false;
    await click(topicBox(roadmap, 1, 2));
    isRefusing = true;
    await click(node);
    expect(stateOf(node)).to.equal('mixed');
    expect(node.checked).to.equal(false);
    expect(ticked(roadmap)).to.deep.equal(['B']);
    isRefusing = false;
    await click(node);
    expect(stateOf(node)).to.equal('all');
    isRefusing = true;
    await click(node);
    expect(stateOf(node)).to.equal('all');
    expect(ticked(roadmap)).to.deep.equal(['A', 'B', 'C']);
  });

  it('is refused for all elements that show it', async () => {
    const { roadmap, two, lone } = await compose();
    refuse(roadmap, () => true);
    await click(topicBox(two, 1, 1));
    expect([ticked(two), ticked(lone)]).to.deep.equal([[], []]);
    await click(topicBox(lone, 1, 1));
    expect([ticked(two), ticked(lone)]).to.deep.equal([['D'], ['D']]);
  });

  it('is none of those after it: these only report', async () => {
    const roadmap = await create();
    refuse(roadmap, ({ stage }) => stage === 'after');
    await click(topicBox(roadmap));
    expect(ticked(roadmap)).to.deep.equal(['A']);
  });
});

describe('roadmap-progress with a store of the page', () => {
  interface Asked {
    readonly save: () => void;
    readonly fail: () => void;
  }

  const slowStore = () => {
    const asked: Asked[] = [];
    const store: ProgressStore = {
      load: () => undefined,
      save: () =>
        new Promise<void>((resolve, reject) => {
          asked.push({
            save: resolve,
            fail: () => {
              reject(new Error('The network is away.'));
            },
          });
        }),
    };
    const settle = async (way: keyof Asked) => {
      asked.shift()?.[way]();
      await nextFrame();
    };
    return { store, settle };
  };

  it('reports what has been saved, when it has been', async () => {
    const { store, settle } = slowStore();
    const roadmap = await create(store);
    const events = record(roadmap, 'roadmap-progress');
    await click(topicBox(roadmap, 1, 1));
    expect(ticked(roadmap)).to.deep.equal(['A']);
    expect(lines(events)).to.deep.equal(['before + a 1 1']);
    await settle('save');
    expect(lines(events)).to.deep.equal(['before + a 1 1', 'after + a 1 1']);
  });

  it('reports nothing that could not be saved', async () => {
    const { store, settle } = slowStore();
    const roadmap = await create(store);
    const events = record(roadmap, 'roadmap-progress');
    await click(topicBox(roadmap, 1, 1));
    await click(topicBox(roadmap, 1, 2));
    await settle('fail');
    expect(ticked(roadmap)).to.deep.equal(['B']);
    await settle('save');
    expect(lines(events)).to.deep.equal(['before + a 1 1', 'before + b 2 2', 'after + b 1 1']);
  });

  it('reports in the order in which things were done', async () => {
    const { store, settle } = slowStore();
    const roadmap = await create(store);
    const events = record(roadmap, 'roadmap-progress');
    await click(topicBox(roadmap, 1, 1));
    await click(topicBox(roadmap, 2, 1));
    await click(topicBox(roadmap, 1, 1));
    await settle('save');
    await settle('save');
    const after = events.filter(({ stage }) => stage === 'after');
    expect(after.map(({ topic, done }) => [topic, done])).to.deep.equal([
      ['a', true],
      ['d', true],
      ['a', false],
    ]);
  });

  it('reports what was ticked where the roadmap is another by the time it is saved', async () => {
    const { store, settle } = slowStore();
    const roadmap = await create(store);
    const events = record(roadmap, 'roadmap-progress');
    await click(topicBox(roadmap, 2, 1));
    roadmap.roadmap = learningRoadmap({ id: 'other', phases: [] });
    await roadmap.updateComplete;
    await settle('save');
    const [before, after] = events.map(plain);
    expect(after).to.deep.equal({ ...before, stage: 'after' });
    expect(after).to.include({ roadmap: 'learning', phase: 'two', topic: 'd', title: 'D' });
  });

  for (const [title, change] of Object.entries<(roadmap: MlopsRoadmap) => void>({
    'progress is kept elsewhere': (roadmap) => {
      roadmap.progressStore = slowStore().store;
    },
    'there is no progress any more': (roadmap) => {
      roadmap.progress = false;
    },
    'the element has left the page': (roadmap) => {
      roadmap.remove();
    },
    'the roadmap has lost the topic': (roadmap) => {
      roadmap.roadmap = learningRoadmap({ phases: learningRoadmap().phases.slice(0, 1) });
    },
  })) {
    it(`reports what was ticked where, by the time it is saved, ${title}`, async () => {
      const { store, settle } = slowStore();
      const roadmap = await create(store);
      const events = record(roadmap, 'roadmap-progress');
      await click(topicBox(roadmap, 2, 1));
      change(roadmap);
      await roadmap.updateComplete;
      await settle('save');
      expect(lines(events)).to.deep.equal(['before + d 1 1', 'after + d 1 1']);
    });
  }

  it('reports a reset of the roadmap that it was of', async () => {
    const { store, settle } = slowStore();
    const roadmap = await create(store);
    await click(topicBox(roadmap, 2, 1));
    await settle('save');
    const events = record(roadmap, 'roadmap-progress');
    void roadmap.resetProgress();
    await nextFrame();
    roadmap.roadmap = learningRoadmap({ id: 'other' });
    await roadmap.updateComplete;
    await settle('save');
    expect(lines(events)).to.deep.equal(['before - d 0 0', 'after - d 0 0']);
    expect(events.map((event) => event.roadmap)).to.deep.equal(['learning', 'learning']);
  });

  it('lets a listener ask for what is done by then', async () => {
    const roadmap = await create();
    const tracked: unknown[] = [];
    roadmap.addEventListener('roadmap-progress', ({ stage }) => {
      if (stage !== 'after') return;
      void roadmap.exportProgress().then((data) => tracked.push(data?.done));
    });
    await click(topicBox(roadmap, 1, 2));
    await nextFrame();
    expect(tracked).to.deep.equal([['b']]);
  });
});

describe('roadmap-progress where the browser saves nothing', () => {
  const key = 'roadmap:unreadable';
  const setItem = Reflect.get<Storage, 'setItem'>(Storage.prototype, 'setItem');

  afterEach(() => {
    Storage.prototype.setItem = setItem;
  });

  const forbid = (): void => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  };

  it('is told before a tick alone; the tick stays, and the reader is told', async () => {
    forbid();
    const roadmap = await create();
    const events = record(roadmap, 'roadmap-progress');
    await click(topicBox(roadmap, 1, 1));
    await click(nodeBox(roadmap, 2));
    await nextFrame();
    expect(ticked(roadmap)).to.deep.equal(['A', 'D', 'E']);
    expect(lines(events)).to.deep.equal(['before + a 1 1', 'before + d 1 2', 'before + e 2 3']);
    expect(part(roadmap, 'progress-message').innerText).to.contain('cannot be kept');
  });

  it('is told after what is saved once there is room again', async () => {
    forbid();
    const roadmap = await create(undefined, learningRoadmap({ id: 'room' }));
    const events = record(roadmap, 'roadmap-progress');
    await click(topicBox(roadmap, 1, 1));
    Storage.prototype.setItem = setItem;
    await click(topicBox(roadmap, 1, 2));
    expect(lines(events)).to.deep.equal(['before + a 1 1', 'before + b 2 2', 'after + b 2 2']);
  });

  it('is told of no import, reset or undoing either', async () => {
    forbid();
    const roadmap = await create(undefined, learningRoadmap({ id: 'none' }));
    const events = record(roadmap, 'roadmap-progress');
    expect(await roadmap.importProgress({ version: 1, done: ['a'] })).to.equal(true);
    expect(await roadmap.resetProgress()).to.equal(true);
    expect(ticked(roadmap)).to.deep.equal([]);
    const undo = [...part(roadmap, 'progress-message').querySelectorAll('button')][0];
    if (!undo) throw new Error('Nothing to undo');
    await click(undo);
    await nextFrame();
    expect(ticked(roadmap)).to.deep.equal(['A']);
    expect(lines(events)).to.deep.equal(['before + a 1 1', 'before - a 0 0']);
  });

  it('is told before a tick alone where what is kept cannot be read', async () => {
    localStorage.setItem(key, 'garbage');
    const roadmap = await create(undefined, learningRoadmap({ id: 'unreadable' }));
    const events = record(roadmap, 'roadmap-progress');
    await click(topicBox(roadmap, 1, 1));
    await nextFrame();
    expect(ticked(roadmap)).to.include('A');
    expect(events.map(({ stage }) => stage)).to.deep.equal(['before']);
    expect(localStorage.getItem(key)).to.equal('garbage');
  });
});
