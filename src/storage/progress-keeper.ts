import { noProgress, type Progress, mergeProgress, sameProgress } from '../model/progress.js';
import { progressToData, type Reading, readProgress } from '../model/progress-data.js';
import type { ProgressStore } from './progress-store.js';
import { settle } from './settle.js';

/** A step from what was done before, whatever that was, to what is done after. */
export type Change = (progress: Progress) => Progress;

export type ProgressProblem = 'unreadable' | 'notKept' | 'notSaved';

/** What has become of a change: the store has it, it lasts as long as the page, or it was taken back. */
export type Outcome = 'saved' | 'inMemory' | 'rolledBack';

interface Waiting {
  readonly change: Change;
  readonly resolve: (outcome: Outcome) => void;
}

/**
 * How often the same is saved again for others that go on to save something else. Pages of this version take it over at once; one
 * that reads what is saved differently never does.
 */
const mostRepeats = 10;

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
  /** How often in a row others saved something without what is held here. */
  #repeats = 0;

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

  /** Shows a change at once and has it kept. Resolves once that has ended, well or not. */
  change(change: Change): Promise<Outcome> {
    const isPending = !this.isLoaded || this.#saving.length + this.#waiting.length > 0;
    if (!isPending && sameProgress(change(this.progress), this.progress)) {
      const isHeld = this.problem === 'notKept' || this.problem === 'unreadable';
      return Promise.resolve(isHeld ? 'inMemory' : 'saved');
    }
    this.#repeats = 0;
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
    const isMissing = this.#isMissing();
    this.#repeats = isMissing ? this.#repeats + 1 : 0;
    this.#mustSave = isMissing && this.#repeats <= mostRepeats;
    this.#update(isMissing ? this.problem : undefined);
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
    this.#mustSave = this.#isMissing();
    this.#update(this.#mustSave ? this.problem : undefined);
    this.#runNext();
  }

  /** Whether what is held, once saved and read again, would be anything else than what is kept: else saving it is of no use. */
  #isMissing(): boolean {
    const reading = readProgress(progressToData(this.#held, this.#id));
    return 'progress' in reading && !sameProgress(reading.progress, this.#kept);
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
        this.#finish('inMemory', applied(this.#held, this.#saving), 'unreadable');
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
        if (this.#isLocal) this.#finish('inMemory', next, 'notKept');
        else this.#finish('rolledBack', this.#held, 'notSaved');
        return;
      }
      this.#kept = next;
    }
    this.#finish('saved', next);
  }

  #finish(outcome: Outcome, held: Progress, problem?: ProgressProblem): void {
    const finished = this.#saving;
    this.#saving = [];
    this.#held = held;
    this.#update(problem);
    for (const { resolve } of finished) resolve(outcome);
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
