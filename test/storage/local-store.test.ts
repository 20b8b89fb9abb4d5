import { expect } from '@open-wc/testing';
import { keptDone } from '../../src/storage/kept.js';
import { localStore } from '../../src/storage/local-store.js';
import { SharedProgress } from '../../src/storage/shared-progress.js';
import type { TabWindow } from './hosts/tab.js';

const key = 'roadmap:sample';
const data = (...done: string[]) => ({ version: 1 as const, roadmap: 'sample', done });
const inStorage = (): unknown => JSON.parse(localStorage.getItem(key) ?? 'null');
const doneIn = ({ progress }: SharedProgress) => [...progress.done].sort();

const frames: HTMLIFrameElement[] = [];
const ends: (() => void)[] = [];

/** A page of the same origin. */
const openTab = async (): Promise<TabWindow> => {
  const frame = document.createElement('iframe');
  frame.src = new URL('./hosts/tab.html', import.meta.url).href;
  frames.push(frame);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as TabWindow;
};

/** A new copy of what the page has for the key, as after a reload. */
const open = () => new SharedProgress(localStore, 'sample', { watch: localStore.watch });

/** Resolves when it is as wanted after some change of it, at once if it is already. */
const until = (shared: SharedProgress, isSo: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const check = (): void => {
      if (isSo()) resolve();
    };
    ends.push(shared.subscribe(check));
    check();
  });

const hasDone = (shared: SharedProgress, ...done: string[]): Promise<void> =>
  until(shared, () => doneIn(shared).join() === [...done].sort().join());

/** Takes all the room there is. */
const fill = (): void => {
  let text = 'x'.repeat(2 ** 23);
  for (let index = 0; text !== ''; index += 1) {
    try {
      localStorage.setItem(`filling-${String(index)}`, text);
    } catch {
      text = text.slice(0, Math.floor(text.length / 2));
    }
  }
};

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  for (const end of ends.splice(0)) end();
  for (const frame of frames.splice(0)) frame.remove();
  localStorage.clear();
});

describe('localStore', () => {
  it('keeps a value under the id of its roadmap', () => {
    expect(localStore.load('sample')).to.equal(null);
    localStore.save('sample', data('a'));
    expect(inStorage()).to.deep.equal(data('a'));
    expect(localStore.load('sample')).to.deep.equal(data('a'));
    expect(localStore.load('other')).to.equal(null);
  });

  it('gives text that is no JSON as it is', () => {
    localStorage.setItem(key, '{"version":1,');
    expect(localStore.load('sample')).to.equal('{"version":1,');
  });

  it('hears what another page saves and clears, of its own roadmap only', async () => {
    const { localStorage: theirs } = await openTab();
    const heard: unknown[] = [];
    const steps = [
      () => {
        theirs.setItem(key, JSON.stringify(data('a')));
      },
      () => {
        theirs.setItem(key, 'garbage');
      },
      () => {
        theirs.removeItem(key);
      },
      () => {
        theirs.setItem(key, JSON.stringify(data('b')));
      },
      () => {
        theirs.clear();
      },
    ];
    for (const step of steps) {
      await new Promise<void>((resolve) => {
        const end = localStore.watch('sample', (value) => {
          heard.push(value);
          end();
          resolve();
        });
        theirs.setItem('roadmap:other', String(heard.length));
        step();
      });
    }
    expect(heard).to.deep.equal([data('a'), 'garbage', null, data('b'), null]);
  });

  it('hears nothing of session storage', async () => {
    const { sessionStorage: theirs, localStorage: local } = await openTab();
    const heard: unknown[] = [];
    const done = new Promise<void>((resolve) => {
      ends.push(
        localStore.watch('sample', (value) => {
          heard.push(value);
          resolve();
        }),
      );
    });
    theirs.setItem(key, JSON.stringify(data('session')));
    local.setItem(key, JSON.stringify(data('local')));
    await done;
    theirs.clear();
    expect(heard).to.deep.equal([data('local')]);
  });

  it('is heard by another copy of it on the same page, and not by itself', async () => {
    const url = new URL('../../src/storage/local-store.ts?copy', import.meta.url).href;
    const { localStore: copy } = (await import(url)) as { localStore: typeof localStore };
    expect(copy).not.to.equal(localStore);
    const heard: unknown[] = [];
    const done = new Promise<void>((resolve) => {
      ends.push(
        localStore.watch('sample', () => heard.push('itself')),
        copy.watch('sample', (value) => {
          heard.push(value);
          resolve();
        }),
      );
    });
    localStore.save('sample', data('a'));
    await done;
    expect(heard).to.deep.equal([data('a')]);
  });
});

describe('keptDone', () => {
  it('reads what is kept', async () => {
    await open().tick(['a', 'b'], true);
    expect([...keptDone('sample')]).to.deep.equal(['a', 'b']);
    expect([...keptDone('other')]).to.deep.equal([]);
  });

  it('is empty for anything wrong', () => {
    for (const text of [
      '',
      'garbage',
      'null',
      '5',
      '{}',
      '{"version":1}',
      '{"version":1,"done":"ab"}',
    ]) {
      localStorage.setItem(key, text);
      expect([...keptDone('sample')], text).to.deep.equal([]);
    }
    localStorage.setItem(key, JSON.stringify({ version: 2, done: ['a'] }));
    expect([...keptDone('sample')]).to.deep.equal([]);
  });
});

describe('progress in the storage of the browser', () => {
  it('is there again after a reload', async () => {
    await open().tick(['a'], true);
    const again = open();
    ends.push(again.subscribe(() => undefined));
    expect(doneIn(again)).to.deep.equal(['a']);
  });

  it('shows in another page at once', async () => {
    const ours = open();
    const theirs = (await openTab()).tab.sharedProgress('sample');
    ends.push(theirs.subscribe(() => undefined));
    await ours.tick(['a', 'b'], true);
    await hasDone(theirs, 'a', 'b');
    const shown = hasDone(ours, 'b');
    await theirs.tick(['a'], false);
    await shown;
  });

  it('is empty when another page clears it, and nothing is written back', async () => {
    const theirs = await openTab();
    const ours = open();
    await ours.tick(['a'], true);
    const emptied = hasDone(ours);
    theirs.localStorage.clear();
    await emptied;
    expect(localStorage.length).to.equal(0);
  });

  it('shows what was ticked while the reader was on another page', async () => {
    const ours = open();
    await ours.tick(['a'], true);
    const shown = hasDone(ours, 'b');
    // Nobody tells a page that waits to be returned to; nor does a page hear of what it writes itself.
    localStorage.setItem(key, JSON.stringify(data('b')));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await shown;
  });

  it('stays in memory when there is no room, and is kept once there is', async () => {
    fill();
    const ours = open();
    expect(await ours.tick(['a'], true)).to.equal('inMemory');
    expect(ours.problem).to.equal('notKept');
    expect(doneIn(ours)).to.deep.equal(['a']);
    expect(localStorage.getItem(key)).to.equal(null);
    localStorage.clear();
    expect(await ours.tick(['b'], true)).to.equal('saved');
    expect(ours.problem).to.equal(undefined);
    expect((inStorage() as { done: string[] }).done).to.have.members(['a', 'b']);
  });

  for (const text of ['garbage', '[]', '{"version":2,"topics":{}}', '{"version":1,"done":[1]}']) {
    it(`leaves what it cannot read as it is: ${text}`, async () => {
      localStorage.setItem(key, text);
      const ours = open();
      ends.push(ours.subscribe(() => undefined));
      expect(ours.problem).to.equal('unreadable');
      expect(await ours.tick(['a'], true)).to.equal('inMemory');
      await ours.reset(['a']);
      await ours.undoReset();
      expect(doneIn(ours)).to.deep.equal(['a']);
      expect(localStorage.getItem(key)).to.equal(text);
    });
  }

  it('works on in memory where storage is forbidden', async () => {
    const theirs = await openTab();
    // As in a sandbox without an origin, which cannot load modules from here.
    Object.defineProperty(theirs, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
    const shared = theirs.tab.sharedProgress('sample');
    ends.push(shared.subscribe(() => undefined));
    expect(shared.isLoaded).to.equal(true);
    expect(await shared.tick(['a'], true)).to.equal('inMemory');
    expect(doneIn(shared)).to.deep.equal(['a']);
    expect(shared.problem).to.equal('notKept');
    expect([...theirs.tab.keptDone('sample')]).to.deep.equal([]);
  });
});

describe('two pages that tick in the same moment', () => {
  it('lose neither tick, in many rounds', async () => {
    const pages = await Promise.all([openTab(), openTab()]);
    const [a, b] = pages.map(({ tab }) => tab.sharedProgress('sample'));
    if (!a || !b) throw new Error('No pages');
    for (const shared of [a, b]) ends.push(shared.subscribe(() => undefined));
    const all: string[] = [];
    for (let round = 0; round < 100; round += 1) {
      const ids = [`a${String(round)}`, `b${String(round)}`] as const;
      all.push(...ids);
      await Promise.all([a.tick([ids[0]], true), b.tick([ids[1]], true)]);
    }
    await Promise.all([hasDone(a, ...all), hasDone(b, ...all)]);
    expect([...keptDone('sample')]).to.have.members(all);
  });

  it('lose neither tick when one overwrites what it has not read', async () => {
    const { tab, localStorage: theirs } = await openTab();
    const ours = open();
    const other = tab.sharedProgress('sample');
    ends.push(
      ours.subscribe(() => undefined),
      other.subscribe(() => undefined),
    );
    for (let round = 0; round < 50; round += 1) {
      const id = `a${String(round)}`;
      await ours.tick([id], true);
      // As if it had been written by a page in another process, which had read before we wrote.
      theirs.setItem(key, JSON.stringify(data(`b${String(round)}`)));
    }
    const all = Array.from({ length: 50 }, (_, round) => [
      `a${String(round)}`,
      `b${String(round)}`,
    ]);
    await Promise.all([hasDone(ours, ...all.flat()), hasDone(other, ...all.flat())]);
    expect([...keptDone('sample')]).to.have.members(all.flat());
  });
});
