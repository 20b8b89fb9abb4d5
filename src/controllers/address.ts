import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { listenForAddress } from './address-signs.js';
import { ownChange } from './permalink-target.js';

/** Tells of each new fragment in the address of the page, whoever has put it there, while its host is in the page. */
export class AddressController implements ReactiveController {
  /** The fragment that was told last. */
  seen = '';

  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed called for a fragment that differs from the one before */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen('addEventListener');
    this.#look();
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
    clearTimeout(this.#timer);
  }

  handleEvent({ type }: Event): void {
    if (type === ownChange) {
      this.seen = location.hash;
      return;
    }
    clearTimeout(this.#timer);
    // Later than the listeners of the page, which may change the address and scroll.
    this.#timer = setTimeout(this.#look);
  }

  #listen(method: 'addEventListener' | 'removeEventListener'): void {
    listenForAddress(method, this);
    window[method](ownChange, this, true);
  }

  readonly #look = (): void => {
    const { hash } = location;
    if (hash === this.seen) return;
    this.seen = hash;
    this.#changed();
  };
}
