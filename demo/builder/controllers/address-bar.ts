import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { writeState } from '../address.js';
import { hasText, pack, unpack } from '../packed.js';
import type { State } from '../state.js';

/** Browsers refuse more than a few changes of the address a second, and a slider makes many. */
const patience = 250;

/** Keeps what has been chosen in the address of the page, so that it can be shared and survives a reload. */
export class AddressBar implements ReactiveController {
  /** Whether the address has no room for the roadmap that has been pasted. */
  isTooLong = false;

  readonly #host: ReactiveControllerHost;
  readonly #onArrival: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #latest: { readonly state: State; readonly text: string } | undefined;

  /** @param onArrival called when the reader goes to another configuration without a new page: by a link, back, forward */
  constructor(host: ReactiveControllerHost, onArrival: () => void) {
    this.#host = host;
    this.#onArrival = onArrival;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#arrive);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#arrive);
  }

  get hasText(): boolean {
    return hasText(location.hash);
  }

  /** The roadmap that the address has with it, as text. */
  async readText(): Promise<string | undefined> {
    return unpack(location.hash);
  }

  /** Writes in a moment, and the last of many only. */
  write(state: State, text: string): void {
    this.#latest = { state, text };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), patience);
  }

  /** Writes what is still to be written, at once. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const latest = this.#latest;
    if (!latest) return;
    const { state, text } = latest;
    const fragment = text === '' ? '' : await pack(text);
    // Something newer has come meanwhile, and writes itself.
    if (this.#latest !== latest) return;
    this.#latest = undefined;
    const isTooLong = fragment === undefined;
    if (isTooLong !== this.isTooLong) {
      this.isTooLong = isTooLong;
      this.#host.requestUpdate();
    }
    try {
      const address = location.pathname + writeState(state) + (fragment ?? '');
      history.replaceState(history.state, '', address);
    } catch {
      // A page that is no place of its own, as in a frame without an address, has none to keep it in.
    }
  }

  readonly #arrive = (): void => {
    // What was still to be written would undo it.
    clearTimeout(this.#timer);
    this.#latest = undefined;
    this.#onArrival();
  };
}
