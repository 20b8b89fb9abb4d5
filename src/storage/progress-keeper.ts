import { noProgress, type Progress, mergeProgress, sameProgress } from '../model/progress.js';
import { progressToData, type Reading, readProgress } from '../model/progress-data.js';
import type { ProgressStore } from './progress-store.js';
import { settle } from './settle.js';

/** A step from what was done before, whatever that was, to what is done after. */
export type Change = (progress: Progress) => Progress;

export type ProgressProblem = 'unreadable' | 'notKept' | 'notSaved';

interface Waiting {
  readonly change: Change;
  readonly resolve: (isKept: boolean) => void;
}

const unreadable: Reading = {
  problem: 'unreadable',
  fault: { path: '', message: 'It could not be loaded' },
};

const applied = (progress: Progress, waiting: readonly Waiting[]): Progress =>
  waiting.reduce((before, { change }) => change(before), progress);

/**
 * Takes progress to a store and back, one step after the other. What is shown is what is known to be kept, with the changes
 * that are on their way on top of it: to roll one back is to leave it out.
 */
export class ProgressKeeper {
  isLoaded = false;
  problem: ProgressProblem | undefined;
  progress = noProgress;

  readonly #store: ProgressStore;
  readonly #id: string;
  readonly #isLocal: boolean;
  readonly #onChange: () => void;

  /** What the store holds, as far as is known. */
  #kept = noProgress;
  /** The same with what the store did not take or could not be asked about. */
  #held = noProgress;
  #saving: readonly Waiting[] = [];
  #waiting: Waiting[] = [];
  #mustLoad = true;
  #mustSave = false;
  #isBusy = false;

  /** @param isLocal whether others change the store too, and a save that fails leaves the reader with what this page holds */
  constructor(store: ProgressStore, id: string, isLocal: boolean, onChange: () => void) {
    this.#store = store;
    this.#id = id;
    this.#isLocal = isLocal;
    this.#onChange = onChange;
  }

  load(): void {
    this.#mustLoad = true;
    this.#run();
  }

  /** Shows a change at once and has it kept. Resolves with false when it had to be rolled back. */
  change(change: Change): Promise<boolean> {
    const isPending = !this.isLoaded || this.#saving.length + this.#waiting.length > 0;
    if (!isPending && sameProgress(change(this.progress), this.progress)) {
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      this.#waiting.push({ change, resolve });
      this.#update(this.problem);
      this.#run();
    });
  }

  /** Takes over what another page has saved; nothing when it has cleared the store. */
  receive(value: unknown): void {
    const reading = readProgress(value);
    if ('problem' in reading) {
      this.#update('unreadable');
      return;
    }
    const isCleared = value === null || value === undefined;
    this.#kept = reading.progress;
    this.#held = isCleared ? noProgress : mergeProgress(this.#held, this.#kept);
    // Both have saved in the same moment: what the other did not know is saved again, until all know all.
    this.#mustSave = !sameProgress(this.#held, this.#kept);
    this.#update(this.#mustSave ? this.problem : undefined);
    this.#run();
  }

  #run(): void {
    if (this.#isBusy) return;
    if (!this.#mustLoad && !this.#mustSave && this.#waiting.length === 0) return;
    this.#isBusy = true;
    // Neither ever rejects.
    void (this.#mustLoad ? this.#load() : this.#save());
  }

  #runNext(): void {
    this.#isBusy = false;
    this.#run();
  }

  async #load(): Promise<void> {
    this.#mustLoad = false;
    const loading = this.#read();
    const reading = loading instanceof Promise ? await loading : loading;
    this.isLoaded = true;
    if ('problem' in reading) {
      this.#update('unreadable');
      this.#runNext();
      return;
    }
    const hasMore = !sameProgress(this.#held, this.#kept);
    this.#kept = reading.progress;
    this.#held = hasMore ? mergeProgress(this.#held, this.#kept) : this.#kept;
    this.#mustSave = !sameProgress(this.#held, this.#kept);
    this.#update(this.#mustSave ? this.problem : undefined);
    this.#runNext();
  }

  /** Awaits only what is a promise: where the store answers at once, no page of this process comes between reading and writing. */
  async #save(): Promise<void> {
    this.#saving = this.#waiting;
    this.#waiting = [];
    this.#mustSave = false;
    if (this.#isLocal || this.problem === 'unreadable') {
      const loading = this.#read();
      const reading = loading instanceof Promise ? await loading : loading;
      if ('problem' in reading) {
        this.#finish(applied(this.#held, this.#saving), 'unreadable');
        return;
      }
      this.#kept = reading.progress;
      this.#held = mergeProgress(this.#held, this.#kept);
    }
    const next = applied(this.#held, this.#saving);
    if (!sameProgress(next, this.#kept)) {
      const writing = this.#write(next);
      const isKept = writing instanceof Promise ? await writing : writing;
      if (!isKept) {
        if (this.#isLocal) this.#finish(next, 'notKept');
        else this.#finish(this.#held, 'notSaved', false);
        return;
      }
      this.#kept = next;
    }
    this.#finish(next, undefined);
  }

  #finish(held: Progress, problem: ProgressProblem | undefined, isKept = true): void {
    const finished = this.#saving;
    this.#saving = [];
    this.#held = held;
    this.#update(problem);
    for (const { resolve } of finished) resolve(isKept);
    this.#runNext();
  }

  #read(): Reading | Promise<Reading> {
    return settle(
      () => this.#store.load(this.#id),
      readProgress,
      () => unreadable,
    );
  }

  #write(progress: Progress): boolean | Promise<boolean> {
    return settle(
      () => this.#store.save(this.#id, progressToData(progress, this.#id)),
      () => true,
      () => false,
    );
  }

  #update(problem: ProgressProblem | undefined): void {
    this.problem = problem;
    const progress = applied(this.#held, [...this.#saving, ...this.#waiting]);
    if (!sameProgress(progress, this.progress)) this.progress = progress;
    this.#onChange();
  }
}
