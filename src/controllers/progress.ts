import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RoadmapProgressEvent } from '../events/roadmap-progress.js';
import { isDone } from '../model/done.js';
import { type Progress, withDone } from '../model/progress.js';
import { namesOf, progressChanges, topicsOf } from '../model/progress-change.js';
import type { Roadmap, Topic } from '../model/roadmap.js';
import type { Outcome } from '../storage/progress-keeper.js';
import type { SharedProgress } from '../storage/shared-progress.js';

/** What the reader is told of their progress; `notKept` and `unreadable` once a page. */
export type ProgressProblem = NonNullable<SharedProgress['problem']>;

type Host = ReactiveControllerHost & HTMLElement;

const told = new WeakMap<SharedProgress, ProgressProblem>();

/** Whose progress changes: the element may show another roadmap, or keep progress elsewhere, before that is saved. */
interface Subject {
  readonly roadmap: Roadmap;
  readonly shared: SharedProgress;
}

/** What the reader of an element has done, and may do: it asks the page before each change, and reports it when it is saved. */
export class ProgressController implements ReactiveController {
  readonly #host: Host;
  readonly #onProblem: (problem: ProgressProblem | undefined) => void;
  #shared: SharedProgress | undefined;
  #roadmap: Roadmap | undefined;
  #unsubscribe: (() => void) | undefined;
  #isConnected = false;

  constructor(host: Host, onProblem: (problem: ProgressProblem | undefined) => void) {
    this.#host = host;
    this.#onProblem = onProblem;
    host.addController(this);
  }

  /** That of which it is the progress. */
  get roadmap(): Roadmap | undefined {
    return this.#roadmap;
  }

  /** As it is to be shown; undefined where nothing can be ticked. */
  get progress(): Progress | undefined {
    return this.#shared?.progress;
  }

  /** Whether what has been kept is in it by now. */
  get isKnown(): boolean {
    return this.#shared?.isLoaded === true;
  }

  get canUndo(): boolean {
    return this.#shared?.canUndo === true;
  }

  /** Takes what is shown now; does nothing when it is the same as before. */
  take(shared: SharedProgress | undefined, roadmap: Roadmap | undefined): void {
    this.#roadmap = roadmap;
    if (shared === this.#shared) return;
    this.#unsubscribe?.();
    this.#shared = shared;
    if (this.#isConnected) this.#subscribe();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#subscribe();
    // It may have changed while nobody here was told.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Settles as soon as it is known; at once where nothing can be ticked. */
  async whenKnown(): Promise<void> {
    const shared = this.#shared;
    if (!shared || shared.isLoaded) return;
    let unsubscribe: (() => void) | undefined;
    await new Promise<void>((resolve) => {
      // It may call back before it has given back how to leave.
      unsubscribe = shared.subscribe(() => {
        if (shared.isLoaded) resolve();
      });
    });
    unsubscribe?.();
  }

  /** Ticks or unticks those of the topics that the page does not refuse. False when none is left or it was taken back. */
  tick(topics: readonly Topic[], done: boolean): Promise<boolean> {
    return this.#change(topics, done, (allowed, shared) =>
      shared.tick(done ? allowed.map(({ id }) => id) : allowed.flatMap(namesOf), done),
    );
  }

  /** Adds what is done elsewhere, and gives the number of topics that are done by it; undefined when it was not taken. */
  async add(imported: Progress): Promise<number | undefined> {
    const topics = this.#topics.filter(
      (topic) => isDone(topic, imported.done) && !isDone(topic, this.#done),
    );
    let added = 0;
    const isKept = await this.#change(topics, true, (allowed, shared) => {
      added = allowed.length;
      const refused = topics.filter((topic) => !allowed.includes(topic)).flatMap(namesOf);
      const done = new Set([...imported.done].filter((id) => !refused.includes(id)));
      return shared.add({ ...imported, done });
    });
    return isKept ? added : undefined;
  }

  /** Forgets all of this roadmap, unless the page refuses a part of it. It can be undone for as long as the page lives. */
  reset(): Promise<boolean> {
    const all = this.#topics;
    const topics = all.filter((topic) => isDone(topic, this.#done));
    return this.#change(topics, false, (allowed, shared) =>
      allowed.length === topics.length
        ? shared.reset(all.flatMap(namesOf))
        : Promise.resolve('rolledBack'),
    );
  }

  async undoReset(): Promise<void> {
    const before = this.#done;
    const subject = this.#subject;
    if (!subject || (await subject.shared.undoReset()) !== 'saved') return;
    const { done } = subject.shared.progress;
    const back = topicsOf(subject.roadmap).filter(
      (topic) => isDone(topic, done) && !isDone(topic, before),
    );
    this.#tell('after', subject, back, true);
  }

  setStart(start: string | undefined): void {
    void this.#shared?.setStart(start).then(() => {
      this.#tellProblem();
    });
  }

  #subscribe(): void {
    this.#unsubscribe = this.#shared?.subscribe(() => {
      this.#host.requestUpdate();
    });
  }

  get #done(): ReadonlySet<string> {
    return this.#shared?.progress.done ?? new Set();
  }

  get #subject(): Subject | undefined {
    const [roadmap, shared] = [this.#roadmap, this.#shared];
    return roadmap && shared && { roadmap, shared };
  }

  get #topics(): readonly Topic[] {
    return this.#roadmap ? topicsOf(this.#roadmap) : [];
  }

  async #change(
    topics: readonly Topic[],
    done: boolean,
    change: (allowed: readonly Topic[], shared: SharedProgress) => Promise<Outcome>,
  ): Promise<boolean> {
    const subject = this.#subject;
    if (!subject) return false;
    const { shared } = subject;
    const refused = this.#tell('before', subject, topics, done);
    const allowed = topics.filter((topic) => !refused.has(topic));
    // Said anew if it happens again.
    if (shared.problem === 'notSaved') this.#onProblem(undefined);
    const outcome =
      allowed.length > 0 || topics.length === 0 ? await change(allowed, shared) : 'rolledBack';
    if (outcome === 'saved') this.#tell('after', subject, allowed, done);
    this.#tellProblem();
    return outcome !== 'rolledBack';
  }

  /** Fires an event for each topic, and gives those that a listener has refused. */
  #tell(
    stage: 'before' | 'after',
    { roadmap, shared }: Subject,
    topics: readonly Topic[],
    done: boolean,
  ): ReadonlySet<Topic> {
    // As if none were changed yet: of many, each counts one more, also once all of them are.
    const asked = topics.flatMap(namesOf);
    const { done: before } = withDone(shared.progress, asked, !done, 0);
    const refused = progressChanges(roadmap, before, new Set(topics), done).filter(
      ({ phase, topic, totals, phaseTotals }) =>
        !this.#host.dispatchEvent(
          new RoadmapProgressEvent({
            stage,
            roadmap: roadmap.id,
            phase: phase.id,
            topic: topic.id,
            title: topic.title,
            done,
            totals,
            phaseTotals,
          }),
        ),
    );
    return new Set(refused.map(({ topic }) => topic));
  }

  /** In words and once: the same problem is the same for every element and every tick. */
  #tellProblem(): void {
    const shared = this.#shared;
    const problem = shared?.problem;
    if (!problem) this.#onProblem(undefined);
    if (!shared || !problem || (problem !== 'notSaved' && told.get(shared) === problem)) return;
    told.set(shared, problem);
    this.#onProblem(problem);
  }
}
