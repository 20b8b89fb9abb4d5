import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Tracking } from '../context/tracking.js';
import { adopt } from '../controllers/adopt.js';
import { CarryController } from '../controllers/carry.js';
import { MessageController } from '../controllers/message.js';
import { OfferController } from '../controllers/offer.js';
import { ProgressController } from '../controllers/progress.js';
import { enProgress } from '../i18n/en-progress.js';
import type { ProgressWords } from '../i18n/words.js';
import { isPlainDate, today } from '../model/plain-date.js';
import { paces, type Plan, planOf } from '../model/plan.js';
import type { ProgressData } from '../model/progress-data.js';
import type { Roadmap } from '../model/roadmap.js';
import type { ProgressStore } from '../storage/progress-store.js';
import { sharedProgress } from '../storage/shared-progress.js';
import { progressStyles } from '../styles/progress.js';
import { progressOfWhole } from '../styles/progress-of-whole.js';
import { trackingOf } from './tracking.js';

export type TrackerHost = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly progress: boolean;
    readonly progressStore: ProgressStore | undefined;
    readonly start: string | undefined;
    readonly pace?: string | undefined;
  };

/** What the tracker needs to know of its host and the page cannot see. */
interface Surroundings {
  /** Address of the element with no phase named; only a whole roadmap has one, and takes progress from links. */
  readonly address: () => string | undefined;
  /** Whether the roadmap that is asked for is yet to come. */
  readonly isLoading: () => boolean;
}

const isStore = (value: Partial<ProgressStore> | null | undefined): value is ProgressStore =>
  typeof value?.load === 'function' && typeof value.save === 'function';

/** Progress and plan of an element: all that it does not have with it from the start. */
export class Tracker implements ReactiveController {
  readonly #host: TrackerHost;
  readonly #progress: ProgressController;
  readonly #messages: MessageController;
  readonly #offer: OfferController;
  readonly #carry: CarryController;
  readonly #isLoading: () => boolean;
  #warned: string | undefined;
  #isMenuOpen = false;
  #drawnFor: readonly unknown[] = [];
  #tracking: Tracking | undefined;
  /** What waits for the roadmap that is asked for. */
  readonly #waiting: (() => void)[] = [];

  constructor(host: TrackerHost, surroundings: Surroundings) {
    this.#host = host;
    this.#isLoading = surroundings.isLoading;
    const messages = new MessageController(host);
    const progress = new ProgressController(host, (problem) => {
      messages.tellProblem(problem);
    });
    const offer = new OfferController(host, {
      address: surroundings.address,
      messages,
      onAccept: (accepted) => void this.#carry.add(accepted),
    });
    this.#messages = messages;
    this.#progress = progress;
    this.#offer = offer;
    this.#carry = new CarryController(host, { progress, messages, offer });
    host.addController(this);
  }

  hostUpdated(): void {
    this.#lookAgain();
  }

  hostDisconnected(): void {
    // Later, since an element that only moves is connected again at once.
    setTimeout(this.#lookAgain);
  }

  /** How both are to be shown now; the same as before while nothing has changed, undefined without either. */
  track(roadmap: Roadmap | undefined, words: ProgressWords = enProgress): Tracking | undefined {
    const { progress: isOn, progressStore, start: given, renderRoot } = this.#host;
    // Each time: in another document it has lost them.
    for (const { styleSheet } of [progressStyles, progressOfWhole]) {
      adopt(renderRoot as ShadowRoot, styleSheet);
    }
    const store = isStore(progressStore) ? progressStore : undefined;
    const shared = roadmap && isOn ? sharedProgress(roadmap.id, store) : undefined;
    this.#progress.take(shared, roadmap);
    const start = this.#start;
    if (!roadmap || (!isOn && start === undefined)) return undefined;
    const pace = paces.find((known) => known === this.#host.pace) ?? 'steady';
    const { progress, isKnown, canUndo } = this.#progress;
    const date = today();
    if (progress) this.#offer.receive();
    const { message } = this.#messages;
    const seen = [roadmap, words, progress, isKnown, canUndo, given, start, pace, date];
    const state = [...seen, message, this.#isMenuOpen];
    if (!this.#tracking || state.some((value, index) => value !== this.#drawnFor[index])) {
      this.#drawnFor = state;
      const plan = start === undefined ? undefined : planOf(roadmap, start, pace);
      this.#tracking = trackingOf({
        roadmap,
        progress,
        isKnown,
        plan,
        today: date,
        menu: this.#menu(roadmap, plan, words),
        message: message?.(words),
        onTick: (topics, done) => void this.#progress.tick(topics, done),
        words,
      });
    }
    return this.#tracking;
  }

  async export(): Promise<ProgressData | undefined> {
    await this.#settled();
    return this.#carry.export();
  }

  async import(value: unknown): Promise<boolean> {
    await this.#settled();
    return this.#carry.import(value);
  }

  async reset(): Promise<boolean> {
    await this.#settled();
    return this.#carry.reset();
  }

  /** Until then it would be the progress of what was shown before. */
  async #settled(): Promise<void> {
    while (this.#isLoading() && this.#host.isConnected) {
      // With every update, since what is no longer asked for ends in no event.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  readonly #lookAgain = (): void => {
    for (const lookAgain of this.#waiting.splice(0)) lookAgain();
  };

  /** The author's day, else the reader's own. */
  get #start(): string | undefined {
    const { start, localName } = this.#host;
    if (!start) return this.#progress.progress?.start;
    const isDate: boolean = isPlainDate(start);
    if (isDate) return start;
    if (start !== this.#warned) {
      console.warn(`<${localName} start="${start}">: no such date. Write it as 2026-12-01.`);
    }
    this.#warned = start;
    return undefined;
  }

  #menu(roadmap: Roadmap, plan: Plan | undefined, words: ProgressWords) {
    const { progress, start } = this.#host;
    const own = this.#progress.progress?.start;
    return {
      label: progress ? words.progress : words.plan,
      isOpen: this.#isMenuOpen,
      onToggle: () => {
        this.#isMenuOpen = !this.#isMenuOpen;
        this.#host.requestUpdate();
      },
      actions: this.#carry.actions(roadmap, plan, words),
      start: own,
      onStart:
        progress && !start
          ? (date: string) => {
              this.#progress.setStart(isPlainDate(date) ? date : undefined);
            }
          : undefined,
      words,
    };
  }
}
