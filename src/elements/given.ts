import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { RoadmapController } from '../controllers/roadmap.js';
import { RoadmapErrorEvent } from '../events/roadmap-error.js';
import { enNotices } from '../i18n/en-notices.js';
import type { NoticeWords } from '../i18n/words.js';
import { type Loaded, loadRoadmap, type Source } from '../loader/load.js';
import type { Fault } from '../model/fault.js';
import { noticesStyles } from '../styles/notices.js';
import { faultsView, troubleView } from '../views/trouble.js';
import { noticeView } from '../views/notice.js';
import { adopt } from './adopt.js';
import type { Missing } from './missing.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly roadmap: unknown;
    readonly src: string | undefined;
    readonly debug: boolean;
    readonly phase?: number | string | undefined;
  };

/** What an element shows that is not as simple as the bundled roadmap: one that is given, or the lack of something. */
export class Given implements ReactiveController {
  status: 'ready' | 'loading' | 'error' = 'ready';

  readonly #host: Host;
  readonly #source: RoadmapController;
  readonly #words: () => NoticeWords;
  #asked: unknown;
  #abort: AbortController | undefined;
  #loaded: Loaded | undefined;
  #missing: Fault | undefined;
  #reported = '';

  constructor(host: Host, source: RoadmapController, words: () => NoticeWords | undefined) {
    this.#host = host;
    this.#source = source;
    this.#words = () => words() ?? enNotices;
    adopt(host.renderRoot as ShadowRoot, noticesStyles.styleSheet);
    host.addController(this);
  }

  hostConnected(): void {
    // What was interrupted begins anew.
    if (this.status === 'loading' && this.#abort?.signal.aborted) this.#load();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  hostUpdated(): void {
    const missing = this.#missing;
    const key = missing ? missing.path + String(this.#host.phase ?? '') : '';
    // In another language it is the same fault.
    if (missing && key !== this.#reported)
      this.#host.dispatchEvent(new RoadmapErrorEvent([missing]));
    this.#reported = key;
  }

  /** Takes what is asked for now; does nothing when it is the same as before. */
  take(asked: unknown): void {
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#abort?.abort();
    this.#loaded = undefined;
    this.status = 'ready';
    if (asked !== undefined) this.#load();
  }

  /** What there is to say; undefined when all is well. */
  notice(missing: Missing): TemplateResult | undefined {
    const words = this.#words();
    this.#missing = missing && { path: missing, message: this.#sentence(missing, words) };
    const faults = this.#host.debug ? this.#loaded?.faults : undefined;
    if (this.#missing) return noticeView(this.#missing.message, words.locale);
    if (this.status === 'loading') {
      return this.#source.roadmap ? undefined : noticeView(words.loading, words.locale);
    }
    const problem = this.#loaded?.problem;
    if (problem) {
      const retry = 'address' in this.#given ? this.#load : undefined;
      return troubleView(words[problem], retry, faults, words);
    }
    return faults?.length ? faultsView(faults) : undefined;
  }

  /** Anything but an address, a string too, is the roadmap itself. */
  get #given(): Source {
    const { roadmap, src } = this.#host;
    return (roadmap ?? undefined) === undefined ? { address: src ?? '' } : { value: roadmap };
  }

  #sentence(missing: 'phase' | 'faq', words: NoticeWords): string {
    if (missing === 'faq') return words.noFaq;
    const phase = String(this.#host.phase ?? '');
    return phase === '' ? words.noPhaseGiven : words.noPhase(phase);
  }

  readonly #load = (): void => {
    this.status = 'loading';
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#host.requestUpdate();
    loadRoadmap(this.#given, signal).then(
      (loaded) => {
        // What was asked for last wins, in whatever order replies come.
        if (!signal.aborted) this.#show(loaded);
      },
      () => undefined,
    );
  };

  #show(loaded: Loaded): void {
    this.#loaded = loaded;
    this.status = loaded.roadmap ? 'ready' : 'error';
    if (loaded.roadmap) this.#source.roadmap = loaded.roadmap;
    this.#host.requestUpdate();
    if (loaded.faults.length > 0) this.#host.dispatchEvent(new RoadmapErrorEvent(loaded.faults));
  }
}
