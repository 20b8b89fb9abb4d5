import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { adopt } from '../controllers/adopt.js';
import { BodiesController } from '../controllers/bodies.js';
import type { RoadmapController } from '../controllers/roadmap.js';
import { RoadmapErrorEvent } from '../events/roadmap-error.js';
import { enNotices } from '../i18n/en-notices.js';
import type { NoticeWords } from '../i18n/words.js';
import { type Loaded, loadRoadmap, type Source } from '../loader/load.js';
import type { Fault } from '../model/fault.js';
import { denseOverviewStyles } from '../styles/dense-overview.js';
import { longRoadmapStyles } from '../styles/long-roadmap.js';
import { noticesStyles } from '../styles/notices.js';
import { overviewOf } from '../views/dense-overview.js';
import { noticesView, retryButton, troubleView } from '../views/trouble.js';
import { focusBeginning } from './focus-beginning.js';
import type { Missing } from './missing.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly roadmap: unknown;
    readonly src: string | undefined;
    readonly debug: boolean;
    readonly isPlaced: boolean | undefined;
    readonly phase?: number | string | undefined;
  };

/** What an element shows that is not as simple as the bundled roadmap: one that is given, or the lack of something. */
export class Given implements ReactiveController {
  readonly overviewOf = overviewOf;
  status: 'ready' | 'loading' | 'error' = 'ready';

  readonly #host: Host;
  readonly #source: RoadmapController;
  readonly #words: () => NoticeWords;
  #bodies: BodiesController | undefined;
  #asked: unknown;
  #abort: AbortController | undefined;
  #loaded: Loaded | undefined;
  #missing: Fault | undefined;
  #reported = '';
  /** Whether the retry button had the focus before the rendering that is under way. */
  #hadFocus = false;

  constructor(host: Host, source: RoadmapController, words: () => NoticeWords | undefined) {
    this.#host = host;
    this.#source = source;
    this.#words = () => words() ?? enNotices;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isInterrupted) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  hostUpdate(): void {
    this.#hadFocus = this.#root.activeElement?.matches(retryButton) === true;
  }

  hostUpdated(): void {
    const missing = this.#missing;
    const key = missing ? missing.path + String(this.#host.phase ?? '') : '';
    // In another language it is the same fault.
    if (missing && key !== this.#reported)
      this.#host.dispatchEvent(new RoadmapErrorEvent([missing]));
    this.#reported = key;
    // With the button goes the focus of who has pressed it.
    if (this.#hadFocus && !this.#root.activeElement) focusBeginning(this.#root);
  }

  /** How the phases of the roadmap are drawn, where they are drawn one below the other. */
  get bodies(): BodiesController {
    return (this.#bodies ??= new BodiesController(this.#host, longRoadmapStyles.styleSheet));
  }

  /** Takes what is asked for now; does nothing when it is the same as before. */
  take(asked: unknown): void {
    if (asked === this.#asked && !this.#isInterrupted) return;
    this.#asked = asked;
    this.#abort?.abort();
    this.#loaded = undefined;
    this.status = 'ready';
    if (asked !== undefined) this.#load(this.#given);
  }

  /** What there is to say; undefined when all is well. */
  notice(missing: Missing): TemplateResult | undefined {
    const words = this.#words();
    // Each time: in another document it has lost them.
    adopt(this.#root, denseOverviewStyles.styleSheet);
    this.#missing = missing && { path: missing, message: this.#sentence(missing, words) };
    const box = this.#box(words);
    const faults = this.#host.debug ? (this.#loaded?.faults ?? []) : [];
    if (!box && faults.length === 0) return undefined;
    adopt(this.#root, noticesStyles.styleSheet);
    return noticesView(box, faults, this.#label);
  }

  #box(words: NoticeWords): TemplateResult | undefined {
    const isLoading = this.status === 'loading';
    const problem = this.#loaded?.problem;
    if (problem) {
      const canRetry = 'address' in this.#given;
      const sentence = isLoading ? words.loading : words[problem];
      return troubleView(sentence, canRetry ? this.#retry : undefined, words);
    }
    if (this.#missing) return troubleView(this.#missing.message, undefined, words);
    return isLoading && !this.#source.roadmap
      ? troubleView(words.loading, undefined, words)
      : undefined;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  /** What the author knows the whole by. */
  get #label(): string {
    const given = this.#given;
    return 'address' in given ? given.address : 'roadmap';
  }

  /** Anything but an address, a string too, is the roadmap itself. */
  get #given(): Source {
    const { roadmap, src, isPlaced = false } = this.#host;
    return (roadmap ?? undefined) === undefined
      ? { address: src ?? '', isPlaced }
      : { value: roadmap };
  }

  #sentence(missing: 'phase' | 'faq', words: NoticeWords): string {
    if (missing === 'faq') return words.noFaq;
    const phase = String(this.#host.phase ?? '');
    return phase === '' ? words.noPhaseGiven : words.noPhase(phase);
  }

  readonly #retry = (): void => {
    this.#load({ ...this.#given, isRetry: true });
  };

  /** Whether the element was taken out of the page while it loaded and is back: it begins anew. */
  get #isInterrupted(): boolean {
    const { isConnected } = this.#host;
    return isConnected && this.status === 'loading' && this.#abort?.signal.aborted === true;
  }

  #load(given: Source): void {
    this.status = 'loading';
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#host.requestUpdate();
    if (!this.#host.isConnected) {
      this.#abort.abort();
      return;
    }
    loadRoadmap(given, signal).then(
      (loaded) => {
        // What was asked for last wins, in whatever order replies come.
        if (!signal.aborted) this.#show(loaded);
      },
      () => undefined,
    );
  }

  #show(loaded: Loaded): void {
    this.#loaded = loaded;
    this.status = loaded.roadmap ? 'ready' : 'error';
    if (loaded.roadmap) this.#source.roadmap = loaded.roadmap;
    this.#host.requestUpdate();
    if (loaded.faults.length > 0) this.#host.dispatchEvent(new RoadmapErrorEvent(loaded.faults));
  }
}
