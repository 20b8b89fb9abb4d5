import type { LitElement, ReactiveController } from 'lit';
import type { DisclosureMember } from '../context/roadmap-context.js';

/** Keeps what the page asks of an element until the element shows its roadmap, and then does it in the same order. */
export class CallsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #isReady: () => boolean;
  readonly #waiting: (() => void)[] = [];

  constructor(host: LitElement, isReady: () => boolean) {
    this.#host = host;
    this.#isReady = isReady;
    host.addController(this);
  }

  hostUpdated(): void {
    // The element itself is told of its update after this.
    queueMicrotask(this.#next);
  }

  hostDisconnected(): void {
    // Later, since an element that only moves is connected again at once.
    setTimeout(this.#next);
  }

  /** Runs something now, or as soon as that is possible. */
  add(run: () => void): void {
    this.#waiting.push(run);
    this.#next();
  }

  /** Opens or closes all of what an element shows. */
  setAll(disclosure: Pick<DisclosureMember, 'setAll'>, open: boolean): void {
    this.add(() => {
      disclosure.setAll(open);
    });
  }

  /** Resolves when something can be done. */
  ready(): Promise<void> {
    return new Promise((resolve) => {
      this.add(resolve);
    });
  }

  readonly #next = (): void => {
    const { isConnected, renderRoot } = this.#host as Partial<LitElement>;
    // An element that has left the page may never be ready, so its callers must not wait.
    const isGone = renderRoot && !isConnected;
    if (isGone || this.#isReady()) for (const run of this.#waiting.splice(0)) run();
  };
}
