import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { noProgress, withDone, withStart } from '../../src/model/progress.js';
import type { ProgressStore } from '../../src/storage/progress-store.js';
import { SharedProgress, sharedProgress } from '../../src/storage/shared-progress.js';
import { dataOf, FakeStore, handled, SlowStore, WatchedStore } from './fake-stores.js';

const rejections: unknown[] = [];
const note = (reason: unknown) => rejections.push(reason);

before(() => process.on('unhandledRejection', note));
after(async () => {
  await handled();
  process.off('unhandledRejection', note);
  assert.deepEqual(rejections, []);
});

let time = 0;
beforeEach(() => {
  time = 1000;
});
const now = () => (time += 1);

const of = (store: ProgressStore) => new SharedProgress(store, 'sample', { now });
const ofWatched = (store: WatchedStore) =>
  new SharedProgress(store, 'sample', { now, watch: store.watch });

const doneIn = ({ progress }: SharedProgress) => [...progress.done].sort();

/** How often subscribers are called back. */
const subscribed = (shared: SharedProgress) => {
  const calls = { count: 0 };
  const end = shared.subscribe(() => {
    calls.count += 1;
  });
  return Object.assign(calls, { end });
};

const nothing = (): void => undefined;

/** Ids of the roadmap's topics. */
const topics = ['a', 'b', 'c', 'old'];

describe('sharedProgress', () => {
  it('is one for each store and roadmap', () => {
    const store = new FakeStore();
    assert.equal(sharedProgress('a', store), sharedProgress('a', store));
    assert.notEqual(sharedProgress('a', store), sharedProgress('b', store));
    assert.notEqual(sharedProgress('a', store), sharedProgress('a', new FakeStore()));
    assert.equal(sharedProgress('a'), sharedProgress('a'));
    assert.deepEqual(store.calls, []);
  });

  it('holds in memory what a place without storage cannot keep', async () => {
    const shared = sharedProgress('no-storage-here');
    assert.equal(await shared.tick(['a'], true), 'inMemory');
    assert.deepEqual(doneIn(shared), ['a']);
    assert.equal(shared.problem, 'notKept');
  });
});

describe('subscribing', () => {
  it('loads at once where the store answers at once, and stores nothing', () => {
    const store = new FakeStore(dataOf('a'));
    const shared = of(store);
    assert.equal(shared.isLoaded, false);
    shared.subscribe(nothing);
    assert.equal(shared.isLoaded, true);
    assert.deepEqual(doneIn(shared), ['a']);
    shared.subscribe(nothing);
    assert.deepEqual(store.calls, ['load sample']);
  });

  it('tells every subscriber of every change until it leaves, also one that is there twice', async () => {
    const shared = of(new FakeStore());
    let count = 0;
    const onChange = () => (count += 1);
    const ends = [shared.subscribe(onChange), shared.subscribe(onChange)];
    count = 0;
    void shared.tick(['a'], true);
    assert.ok(count >= 2);
    await handled();
    for (const end of [...ends, ...ends]) end();
    count = 0;
    await shared.tick(['b'], true);
    assert.equal(count, 0);
  });

  it('watches as long as somebody subscribes', () => {
    const store = new WatchedStore();
    const shared = ofWatched(store);
    const ends = [shared.subscribe(nothing), shared.subscribe(nothing)];
    assert.equal(store.listeners.size, 1);
    ends[0]?.();
    ends[0]?.();
    assert.equal(store.listeners.size, 1);
    ends[1]?.();
    assert.equal(store.listeners.size, 0);
    store.change(dataOf('late'));
    shared.subscribe(nothing);
    assert.equal(store.listeners.size, 1);
    assert.deepEqual(doneIn(shared), ['late']);
  });

  it('goes on when a subscriber throws', async (test) => {
    const logged = test.mock.method(console, 'error', nothing);
    const store = new FakeStore();
    const shared = of(store);
    shared.subscribe(() => {
      throw new Error('broken');
    });
    const others = subscribed(shared);
    assert.equal(await shared.tick(['a'], true), 'saved');
    assert.ok(others.count > 0);
    assert.deepEqual(store.done, ['a']);
    assert.ok(logged.mock.callCount() > 0);
  });
});

describe('a change', () => {
  it('shows at once and is kept', async () => {
    const store = new FakeStore();
    const shared = of(store);
    const calls = subscribed(shared);
    calls.count = 0;
    const ticked = shared.tick(['a', 'b'], true);
    assert.deepEqual(doneIn(shared), ['a', 'b']);
    assert.ok(calls.count > 0);
    assert.equal(await ticked, 'saved');
    assert.deepEqual(store.value, { ...dataOf('a', 'b'), changed: { a: 1001, b: 1001 } });
    assert.equal(await shared.tick(['a'], false), 'saved');
    assert.deepEqual(store.done, ['b']);
  });

  it('is kept also when nobody subscribes', async () => {
    const store = new FakeStore(dataOf('a'));
    assert.equal(await of(store).tick(['b'], true), 'saved');
    assert.deepEqual(store.done, ['a', 'b']);
  });

  it('stores nothing when it changes nothing', async () => {
    const store = new FakeStore();
    const shared = of(store);
    subscribed(shared);
    const answers = [
      await shared.tick(['a'], false),
      await shared.tick([], true),
      await shared.setStart(undefined),
      await shared.setStart('no date'),
      await shared.add(noProgress),
      await shared.reset(topics),
      await shared.undoReset(),
    ];
    assert.deepEqual(
      answers,
      answers.map(() => 'saved'),
    );
    assert.deepEqual(store.calls, ['load sample']);
    assert.equal(shared.canUndo, false);
  });

  it('shows the same value until something else is to be shown', async () => {
    const store = new SlowStore();
    const shared = of(store);
    subscribed(shared);
    await store.settle('answer');
    void shared.tick(['a'], true);
    const { progress } = shared;
    await store.settle('answer');
    await shared.tick(['a'], true);
    assert.equal(shared.progress, progress);
  });

  it('keeps ids that nobody knows', async () => {
    const store = new FakeStore(dataOf('gone', '__proto__'));
    await of(store).tick(['a'], true);
    assert.deepEqual(store.done, ['__proto__', 'a', 'gone']);
  });

  it('may be a start date', async () => {
    const store = new FakeStore();
    const shared = of(store);
    await shared.setStart('2026-12-01');
    assert.deepEqual(store.value, { ...dataOf(), start: '2026-12-01', startChanged: 1001 });
    await shared.setStart(undefined);
    assert.deepEqual(store.value, { ...dataOf(), startChanged: 1002 });
  });
});

describe('adding', () => {
  it('unticks nothing and leaves a start date', async () => {
    const shared = of(new FakeStore(dataOf('a')));
    await shared.tick(['b'], true);
    const unticking = withDone(withDone(noProgress, ['b', 'c'], true, 1e9), ['b'], false, 2e9);
    await shared.add(withStart(unticking, '2026-12-01', 1e9));
    assert.deepEqual(doneIn(shared), ['a', 'b', 'c']);
    assert.equal(shared.progress.start, '2026-12-01');
    await shared.add(withStart(noProgress, '2027-01-01', 3e9));
    assert.equal(shared.progress.start, '2026-12-01');
  });
});

describe('a reset', () => {
  it('undoes the topics that it is given, leaves other ids, and can be undone', async () => {
    const store = new FakeStore({
      ...dataOf('a', 'old', 'foreign'),
      changed: { foreign: 7 },
      start: '2026-12-01',
    });
    const shared = of(store);
    subscribed(shared);
    await shared.reset(topics);
    assert.deepEqual(store.done, ['foreign']);
    assert.equal(shared.progress.changed.get('foreign'), 7);
    assert.equal(shared.progress.start, undefined);
    assert.equal(shared.canUndo, true);
    await shared.tick(['b'], true);
    await shared.tick(['foreign'], false);
    await shared.undoReset();
    assert.deepEqual(store.done, ['a', 'b', 'old']);
    assert.equal(shared.progress.start, '2026-12-01');
    assert.equal(shared.canUndo, false);
  });

  it('of nothing leaves what there is to undo', async () => {
    const shared = of(new FakeStore(dataOf('a')));
    subscribed(shared);
    await shared.reset(topics);
    await shared.reset(topics);
    await shared.undoReset();
    assert.deepEqual(doneIn(shared), ['a']);
  });

  it('of a roadmap with nothing done does nothing, whatever else is kept', async () => {
    const store = new FakeStore(dataOf('foreign'));
    const shared = of(store);
    subscribed(shared);
    assert.equal(await shared.reset(topics), 'saved');
    assert.equal(shared.canUndo, false);
    assert.deepEqual(store.saved, []);
  });

  it('undoes also what a clock that is wrong has ticked', async () => {
    const shared = of(new FakeStore({ ...dataOf('a'), changed: { a: 1e12 } }));
    subscribed(shared);
    await shared.reset(topics);
    assert.deepEqual(doneIn(shared), []);
  });

  it('keeps a start date set since', async () => {
    const shared = of(new FakeStore({ ...dataOf('a'), start: '2026-12-01' }));
    subscribed(shared);
    await shared.reset(topics);
    await shared.setStart('2027-01-01');
    await shared.undoReset();
    assert.equal(shared.progress.start, '2027-01-01');
  });

  it('is undone while it is being saved', async () => {
    const store = new SlowStore();
    const shared = of(store);
    subscribed(shared);
    await store.settle('answer', dataOf('a'));
    const answers = [shared.reset(topics), shared.undoReset()];
    assert.deepEqual(doneIn(shared), ['a']);
    await store.settle('answer');
    await store.settle('answer');
    assert.deepEqual(await Promise.all(answers), ['saved', 'saved']);
    assert.deepEqual(store.done, ['a']);
  });

  it('takes in what is still being loaded', async () => {
    const store = new SlowStore();
    const shared = of(store);
    subscribed(shared);
    const reset = shared.reset(topics);
    await store.settle('answer', dataOf('a'));
    await store.settle('answer');
    assert.equal(await reset, 'saved');
    assert.deepEqual(store.done, []);
    const undone = shared.undoReset();
    assert.deepEqual(doneIn(shared), ['a']);
    await store.settle('answer');
    assert.equal(await undone, 'saved');
  });

  it('that fails leaves nothing to undo, and undoing that fails can be tried again', async () => {
    const store = new SlowStore();
    const shared = of(store);
    const calls = subscribed(shared);
    await store.settle('answer', dataOf('a'));
    const failing = shared.reset(topics);
    assert.equal(shared.canUndo, true);
    calls.count = 0;
    await store.settle('fail');
    assert.equal(await failing, 'rolledBack');
    assert.equal(shared.canUndo, false);
    assert.ok(calls.count > 0);

    void shared.reset(topics);
    await store.settle('answer');
    const undoing = shared.undoReset();
    await store.settle('fail');
    assert.equal(await undoing, 'rolledBack');
    assert.equal(shared.canUndo, true);
    void shared.undoReset();
    await store.settle('answer');
    assert.deepEqual(store.done, ['a']);
  });
});

describe('a slow store', () => {
  it('is given ticks made before it has loaded, with what it had', async () => {
    const store = new SlowStore();
    const shared = of(store);
    subscribed(shared);
    const ticks = [shared.tick(['b'], true), shared.tick(['c'], true)];
    assert.deepEqual(doneIn(shared), ['b', 'c']);
    assert.equal(shared.isLoaded, false);
    await store.settle('answer', { ...dataOf('a'), changed: { b: 5000 } });
    assert.equal(shared.isLoaded, true);
    assert.deepEqual(doneIn(shared), ['a', 'b', 'c']);
    await store.settle('answer');
    assert.deepEqual(await Promise.all(ticks), ['saved', 'saved']);
    assert.deepEqual(store.calls, ['load sample', 'save sample: a b c']);
  });

  it('is not given what it has', async () => {
    const store = new SlowStore();
    const shared = of(store);
    subscribed(shared);
    const ticked = shared.tick(['a'], true);
    await store.settle('answer', dataOf('a'));
    assert.equal(await ticked, 'saved');
    assert.equal(store.open, 0);
  });

  it('has what is unticked before it has loaded undone', async () => {
    const store = new SlowStore();
    const shared = of(store);
    subscribed(shared);
    void shared.tick(['a'], false);
    await store.settle('answer', dataOf('a', 'b'));
    assert.deepEqual(doneIn(shared), ['b']);
    await store.settle('answer');
    assert.deepEqual(store.done, ['b']);
  });

  it('never saves two at a time, and what comes meanwhile together', async () => {
    const store = new SlowStore();
    const shared = of(store);
    subscribed(shared);
    await store.settle('answer');
    void shared.tick(['a'], true);
    void shared.tick(['b'], true);
    void shared.tick(['c'], true);
    void shared.tick(['a'], false);
    await handled();
    assert.equal(store.open, 1);
    await store.settle('answer');
    assert.equal(store.open, 1);
    await store.settle('answer');
    assert.equal(store.open, 0);
    assert.deepEqual(store.calls, ['load sample', 'save sample: a', 'save sample: b c']);
  });

  it('loads again for who comes later, after what is being saved', async () => {
    const store = new SlowStore();
    const shared = of(store);
    const { end } = subscribed(shared);
    await store.settle('answer', dataOf('a'));
    void shared.tick(['b'], true);
    end();
    subscribed(shared);
    await handled();
    assert.equal(store.open, 1);
    await store.settle('answer');
    await store.settle('answer', dataOf('c'));
    assert.deepEqual(doneIn(shared), ['c']);
    assert.equal(store.open, 0);
  });

  it('that never answers leaves the ticks shown', async () => {
    const shared = of(new SlowStore());
    subscribed(shared);
    void shared.tick(['a'], true);
    await handled();
    void shared.tick(['b'], true);
    assert.deepEqual(doneIn(shared), ['a', 'b']);
    assert.equal(shared.problem, undefined);
  });
});

describe('a store of the host that fails to save', () => {
  it('has just that save rolled back, and the later ones on top of what is kept', async () => {
    const store = new SlowStore();
    const shared = of(store);
    const calls = subscribed(shared);
    await store.settle('answer', dataOf('kept'));
    const failing = shared.tick(['a'], true);
    const later = shared.tick(['b'], true);
    assert.deepEqual(doneIn(shared), ['a', 'b', 'kept']);
    calls.count = 0;
    await store.settle('fail', new Error('down'));
    assert.equal(await failing, 'rolledBack');
    assert.deepEqual(doneIn(shared), ['b', 'kept']);
    assert.equal(shared.problem, 'notSaved');
    assert.ok(calls.count > 0);
    await store.settle('answer');
    assert.equal(await later, 'saved');
    assert.deepEqual(store.done, ['b', 'kept']);
    assert.equal(shared.problem, undefined);
  });

  it('is given again what is ticked again meanwhile', async () => {
    const store = new SlowStore();
    const shared = of(store);
    subscribed(shared);
    await store.settle('answer');
    const answers = [shared.tick(['a'], true), shared.tick(['a'], true)];
    await store.settle('fail');
    await store.settle('answer');
    assert.deepEqual(await Promise.all(answers), ['rolledBack', 'saved']);
    assert.deepEqual(store.done, ['a']);
  });

  it('may throw at once or give what only looks like a promise', async () => {
    const fail = (): never => {
      throw new Error('down');
    };
    const failures: (() => unknown)[] = [
      fail,
      () => Promise.reject(new Error('down')),
      () => ({
        then: (_: unknown, reject: (reason: unknown) => void) => {
          reject('down');
        },
      }),
      () => ({ then: fail }),
      () => ({
        get then() {
          return fail();
        },
      }),
    ];
    for (const save of failures) {
      const shared = of({ load: () => undefined, save });
      assert.equal(await shared.tick(['a'], true), 'rolledBack');
      assert.deepEqual(doneIn(shared), []);
      assert.equal(shared.problem, 'notSaved');
    }
    const then = (resolve: (value: unknown) => void) => {
      resolve(dataOf('x'));
    };
    const shared = of({ load: () => ({ then }), save: () => ({ then }) });
    assert.equal(await shared.tick(['a'], true), 'saved');
    assert.deepEqual(doneIn(shared), ['a', 'x']);
  });
});

describe('a store that cannot be read', () => {
  const fail = (): never => {
    throw new Error('forbidden');
  };
  const loads: Readonly<Record<string, () => unknown>> = {
    garbage: () => 'garbage',
    'a newer version': () => ({ version: 2, done: ['x'] }),
    'an error': fail,
    'a rejection': () => Promise.reject(new Error('down')),
    'a rejection with nothing': () => ({
      then: (_: unknown, reject: () => void) => {
        reject();
      },
    }),
  };

  for (const [name, load] of Object.entries(loads)) {
    for (const make of [of, (store: WatchedStore) => ofWatched(store)]) {
      it(`is left as it is: ${name} (${make === of ? 'host' : 'browser'})`, async () => {
        const store = new WatchedStore();
        store.load = load;
        const shared = make(store);
        subscribed(shared);
        await handled();
        assert.equal(shared.isLoaded, true);
        assert.equal(shared.problem, 'unreadable');
        assert.equal(await shared.tick(['a'], true), 'inMemory');
        assert.equal(await shared.tick(['b'], true), 'inMemory');
        assert.equal(await shared.reset(topics), 'inMemory');
        assert.equal(await shared.undoReset(), 'inMemory');
        assert.deepEqual(doneIn(shared), ['a', 'b']);
        assert.equal(shared.problem, 'unreadable');
        assert.deepEqual(store.saved, []);
      });
    }
  }

  it('gets what was held in memory once it can be read', async () => {
    const store = new FakeStore('garbage');
    const shared = of(store);
    subscribed(shared);
    await shared.tick(['a'], true);
    store.value = dataOf('x');
    await shared.tick(['b'], true);
    assert.deepEqual(store.done, ['a', 'b', 'x']);
    assert.equal(shared.problem, undefined);
  });
});

describe('the storage of the browser', () => {
  it('is read again before each save, so that no tick of another page is lost', async () => {
    const store = new WatchedStore(dataOf());
    const shared = ofWatched(store);
    subscribed(shared);
    store.value = dataOf('theirs');
    await shared.tick(['ours'], true);
    assert.deepEqual(store.done, ['ours', 'theirs']);
    assert.deepEqual(doneIn(shared), ['ours', 'theirs']);
  });

  it('is read and written without anyone in between', () => {
    const store = new WatchedStore();
    const shared = ofWatched(store);
    subscribed(shared);
    void shared.tick(['a'], true);
    assert.deepEqual(store.done, ['a']);
  });

  it('shows what another page ticks and unticks', () => {
    const store = new WatchedStore({ ...dataOf('a'), changed: { a: 5 } });
    const shared = ofWatched(store);
    const calls = subscribed(shared);
    calls.count = 0;
    store.change({ ...dataOf('b'), changed: { a: 6, b: 7 } });
    assert.deepEqual(doneIn(shared), ['b']);
    assert.ok(calls.count > 0);
    assert.deepEqual(store.saved, []);
  });

  it('is given again what a page that wrote in the same moment did not know', async () => {
    const store = new WatchedStore();
    const shared = ofWatched(store);
    subscribed(shared);
    await shared.tick(['ours'], true);
    store.change(dataOf('theirs'));
    await handled();
    assert.deepEqual(store.done, ['ours', 'theirs']);
    assert.equal(store.saved.length, 2);
    store.change(store.value);
    await handled();
    assert.equal(store.saved.length, 2);
  });

  it('that is cleared empties the progress, and nothing is written back', async () => {
    for (const cleared of [null, undefined]) {
      const store = new WatchedStore(dataOf('a'));
      const shared = ofWatched(store);
      subscribed(shared);
      await shared.tick(['b'], true);
      const { length } = store.saved;
      store.change(cleared);
      await handled();
      assert.deepEqual(doneIn(shared), []);
      assert.equal(store.saved.length, length);
    }
  });

  it('that is full lets the page go on, and is tried again', async () => {
    const store = new WatchedStore(dataOf('a'));
    let isFull = true;
    const save = store.save.bind(store);
    store.save = (id, value) => {
      if (isFull) throw new Error('full');
      return save(id, value);
    };
    const shared = ofWatched(store);
    subscribed(shared);
    assert.equal(await shared.tick(['b'], true), 'inMemory');
    assert.equal(shared.problem, 'notKept');
    assert.deepEqual(doneIn(shared), ['a', 'b']);
    store.change(dataOf('a', 'x'));
    await handled();
    assert.equal(shared.problem, 'notKept');
    isFull = false;
    assert.equal(await shared.tick(['c'], true), 'saved');
    assert.equal(shared.problem, undefined);
    assert.deepEqual(store.done, ['a', 'b', 'c', 'x']);
  });

  it('that a newer version takes over is left alone from then on', async () => {
    const store = new WatchedStore(dataOf('a'));
    const shared = ofWatched(store);
    subscribed(shared);
    store.change({ version: 2 });
    assert.equal(shared.problem, 'unreadable');
    await shared.tick(['b'], true);
    assert.deepEqual(doneIn(shared), ['a', 'b']);
    assert.deepEqual(store.saved, []);
  });
});
