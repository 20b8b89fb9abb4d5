import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Roadmap } from '../model/roadmap.js';
import { adopt } from './adopt.js';
import type { DisclosureController } from './disclosure.js';
import type { Copy } from './foreign.js';
import { updateNow } from './update-now.js';
import { canWait, whenFree } from './when-free.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** As many phases as any browser draws without the reader noticing. */
const atOnce = 50;

/** In how many parts the bodies are drawn, of at least so many: each takes about a frame. */
const mostParts = 40;
const leastAtOnce = 25;

/**
 * When the bodies of the phases of a long roadmap are drawn: that of an open phase at once, the others while the browser is
 * free, so that its find-in-page and its printer find all of them.
 */
export class BodiesController implements ReactiveController {
  readonly #host: Host;
  readonly #styleSheet: CSSStyleSheet | undefined;
  readonly #drawn = new Set<string>();
  #waiting: string[] = [];
  #roadmap: Roadmap | undefined;
  #isScheduled = false;
  #bodies: Pick<ReadonlySet<string>, 'has'> | undefined;

  /** @param styleSheet for long roadmaps alone */
  constructor(host: Host, styleSheet: CSSStyleSheet | undefined) {
    this.#host = host;
    this.#styleSheet = styleSheet;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#drawAll);
    this.#schedule();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#drawAll);
  }

  hostUpdated(): void {
    this.#schedule();
  }

  /**
   * Which bodies are to be drawn; undefined for all.
   *
   * @param disclosure says which phases are open: of some of them no event tells
   */
  of(
    roadmap: Roadmap,
    disclosure: Pick<DisclosureController, 'isOpen'>,
  ): Pick<ReadonlySet<string>, 'has'> | undefined {
    const { phases } = roadmap;
    const isLong = phases.length > atOnce;
    // Each time: in another document it has lost them.
    this.#contain(isLong);
    if (roadmap !== this.#roadmap) {
      this.#roadmap = roadmap;
      this.#drawn.clear();
      this.#waiting = isLong ? phases.map(({ id }) => id) : [];
      this.#more();
    }
    const opened = this.#waiting.filter((id) => disclosure.isOpen(id) && !this.#drawn.has(id));
    if (opened.length > 0) {
      for (const id of opened) this.#drawn.add(id);
      this.#more();
    }
    return this.#bodies;
  }

  #more(): void {
    this.#bodies = this.#waiting.length > 0 ? { has: (id) => this.#drawn.has(id) } : undefined;
  }

  #contain(on: boolean): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (on) {
      adopt(root, this.#styleSheet);
      return;
    }
    const { adoptedStyleSheets } = root;
    const isOurs = (sheet: Copy): boolean => (sheet.original ?? sheet) === this.#styleSheet;
    const index = adoptedStyleSheets.findIndex(isOurs);
    if (index >= 0) adoptedStyleSheets.splice(index, 1);
  }

  #schedule(): void {
    // Safari cannot say when it is free, nor does its find-in-page open what is closed: there nothing is drawn ahead.
    if (this.#isScheduled || this.#waiting.length === 0 || !canWait()) return;
    this.#isScheduled = true;
    whenFree(this.#next);
  }

  readonly #next = (): void => {
    this.#isScheduled = false;
    if (!this.#host.isConnected) return;
    const size = Math.max(leastAtOnce, Math.ceil((this.#roadmap?.phases.length ?? 0) / mostParts));
    for (const id of this.#waiting.splice(0, size)) this.#drawn.add(id);
    this.#more();
    this.#host.requestUpdate();
  };

  /** The printer does not wait. */
  readonly #drawAll = (): void => {
    if (!this.#bodies) return;
    this.#waiting = [];
    this.#more();
    this.#host.requestUpdate();
    updateNow(this.#host);
  };
}
