import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { updateNow } from './update-now.js';
import { whenFree } from './when-free.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** Leaves what closed phases open to for the moment after the first view, in which nobody sees it. */
export class FirstViewController implements ReactiveController {
  /** Which phases are drawn as if they were open, by id; undefined for all. */
  bodies: Pick<ReadonlySet<string>, 'has'> | undefined;
  /** Resolves when all are; undefined where nothing was left. */
  whole: Promise<void> | undefined;

  readonly #host: Host;
  #isPartial = false;
  #resolve: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('roadmap-toggle', this.#end);
  }

  hostConnected(): void {
    // Never on a server, nor where a server has drawn all of it.
    if (this.#host.renderRoot.firstChild) return;
    const has = () => {
      this.#isPartial = true;
      return false;
    };
    this.bodies = { has };
  }

  hostUpdated(): void {
    if (!this.#isPartial) this.bodies = undefined;
    if (!this.bodies || this.whole) return;
    this.whole = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    addEventListener('beforeprint', this.#end);
    whenFree(this.#end);
  }

  readonly #end = (): void => {
    if (!this.bodies) return;
    removeEventListener('beforeprint', this.#end);
    this.bodies = undefined;
    this.#host.requestUpdate();
    updateNow(this.#host);
    this.#resolve?.();
  };
}
