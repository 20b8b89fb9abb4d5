import { noProgress, onlyOf, type Progress, withDone, withStart } from '../model/progress.js';
import { localStore } from './local-store.js';
import {
  type Change,
  type Outcome,
  ProgressKeeper,
  type ProgressProblem,
} from './progress-keeper.js';
import type { ProgressStore } from './progress-store.js';

interface Options {
  /** Tells what others save in the store. Then it is one that pages share with nobody between them. */
  readonly watch?: typeof localStore.watch;
  readonly now?: () => number;
}

type Before = { progress: Progress } | undefined;

/** Undoes what of these was known when the reader asked for it, and what had been ticked elsewhere by then. */
const withoutAny =
  (ids: ReadonlySet<string>, known: Progress, time: number): Change =>
  (progress) => {
    const isMeant = (id: string): boolean =>
      ids.has(id) && (known.done.has(id) || (progress.changed.get(id) ?? 0) <= time);
    const undone = withDone(progress, [...progress.done].filter(isMeant), false, time);
    return withStart(undone, undefined, time);
  };

/** Adds what is done, and the start date where there is none. */
const withAdded =
  (added: () => Progress, time: number): Change =>
  (progress) => {
    const { done, start } = added();
    return withStart(withDone(progress, done, true, time), progress.start ?? start, time);
  };

/** The progress that all elements of a roadmap share which keep it in the same place. */
export class SharedProgress {
  readonly #keeper: ProgressKeeper;
  readonly #roadmapId: string;
  readonly #watch: typeof localStore.watch | undefined;
  readonly #now: () => number;
  readonly #subscribers = new Set<{ readonly onChange: () => void }>();
  #endWatch: (() => void) | undefined;
  /** What was done before the last reset. */
  #beforeReset: Before;

  constructor(store: ProgressStore, roadmapId: string, { watch, now = Date.now }: Options = {}) {
    this.#roadmapId = roadmapId;
    this.#watch = watch;
    this.#now = now;
    this.#keeper = new ProgressKeeper(store, roadmapId, watch !== undefined, () => {
      this.#notify();
    });
  }

  /** What is shown: what is kept and what is about to be. The same value until it changes. */
  get progress(): Progress {
    return this.#keeper.progress;
  }

  /** Whether loading has ended, well or not. */
  get isLoaded(): boolean {
    return this.#keeper.isLoaded;
  }

  /**
   * `unreadable`: what is kept cannot be read, so it is left as it is; `notKept`: the browser keeps nothing (more). In both
   * cases progress lives as long as the page. `notSaved`: the host did not take the last change, which was rolled back.
   */
  get problem(): ProgressProblem | undefined {
    return this.#keeper.problem;
  }

  /** Whether there was a reset to undo. */
  get canUndo(): boolean {
    return this.#beforeReset !== undefined;
  }

  /**
   * Calls back after every change, until the function that it gives is called. The first to subscribe has it loaded: at once
   * where the store answers at once.
   */
  subscribe(onChange: () => void): () => void {
    const subscriber = { onChange };
    this.#subscribers.add(subscriber);
    if (this.#subscribers.size === 1) {
      const load = (): void => {
        this.#keeper.load();
      };
      const receive = (value: unknown): void => {
        this.#keeper.receive(value);
      };
      this.#endWatch = this.#watch?.(this.#roadmapId, receive, load);
      load();
    }
    return () => {
      if (!this.#subscribers.delete(subscriber) || this.#subscribers.size > 0) return;
      this.#endWatch?.();
      this.#endWatch = undefined;
    };
  }

  /** Ticks or unticks topics. Like all that follows: shown at once; resolves with what has become of it. */
  tick(ids: Iterable<string>, done: boolean): Promise<Outcome> {
    const [topics, time] = [[...ids], this.#now()];
    return this.#keeper.change((progress) => withDone(progress, topics, done, time));
  }

  setStart(start: string | undefined): Promise<Outcome> {
    const time = this.#now();
    return this.#keeper.change((progress) => withStart(progress, start, time));
  }

  /** Adds progress from elsewhere: nothing is unticked, a start date stays. */
  add(imported: Progress): Promise<Outcome> {
    return this.#keeper.change(withAdded(() => imported, this.#now()));
  }

  /**
   * Makes these topics undone and takes away the start date. Other ids stay: they may be those of another site, which has a roadmap
   * of the same id at the same origin.
   */
  async reset(ids: Iterable<string>): Promise<Outcome> {
    const own = new Set(ids);
    const { done, start } = onlyOf(this.progress, own);
    if (this.isLoaded && done.size === 0 && start === undefined) return 'saved';
    const earlier = this.#beforeReset;
    const beforeReset = { progress: noProgress };
    this.#beforeReset = beforeReset;
    const reset = withoutAny(own, this.progress, this.#now());
    const outcome = await this.#keeper.change((progress) => {
      // What is still being loaded is reset and brought back as well.
      beforeReset.progress = onlyOf(progress, own);
      return reset(progress);
    });
    this.#restoreUndo(outcome, beforeReset, earlier);
    return outcome;
  }

  /** Brings back what was done before the last reset, and keeps what was ticked since. */
  async undoReset(): Promise<Outcome> {
    const beforeReset = this.#beforeReset;
    if (!beforeReset) return 'saved';
    this.#beforeReset = undefined;
    const add = withAdded(() => beforeReset.progress, this.#now());
    const outcome = await this.#keeper.change(add);
    this.#restoreUndo(outcome, undefined, beforeReset);
    return outcome;
  }

  /** What was rolled back has not changed what there is to undo. */
  #restoreUndo(outcome: Outcome, now: Before, earlier: Before): void {
    if (outcome !== 'rolledBack' || this.#beforeReset !== now) return;
    this.#beforeReset = earlier;
    this.#notify();
  }

  #notify(): void {
    for (const { onChange } of [...this.#subscribers]) {
      try {
        onChange();
      } catch (error) {
        // One of them must not keep the others, or the saving, from going on.
        console.error(error);
      }
    }
  }
}

const shared = new WeakMap<ProgressStore, Map<string, SharedProgress>>();

/** The one for this store and roadmap; without a store, that of this browser. */
export const sharedProgress = (
  roadmapId: string,
  store: ProgressStore = localStore,
): SharedProgress => {
  const ofStore = shared.get(store) ?? new Map<string, SharedProgress>();
  shared.set(store, ofStore);
  const progress =
    ofStore.get(roadmapId) ??
    new SharedProgress(store, roadmapId, store === localStore ? { watch: localStore.watch } : {});
  ofStore.set(roadmapId, progress);
  return progress;
};
