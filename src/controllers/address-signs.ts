import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ownChange } from './permalink-target.js';

// Not in the types: not every engine has it.
const { navigation } = globalThis as { readonly navigation?: EventTarget };

// Only the Navigation API tells of `history.pushState`. Without it, what the reader does next is the time to look.
const signs = navigation
  ? ['hashchange']
  : ['hashchange', 'popstate', 'click', 'focusin', 'pointerover'];

type Method = 'addEventListener' | 'removeEventListener';

/** Adds or removes a listener for whatever may have changed the address of the page. */
export const listenForAddress = (
  method: Method,
  listener: EventListenerOrEventListenerObject,
): void => {
  navigation?.[method]('currententrychange', listener);
  for (const type of signs) window[method](type, listener, true);
};

/**
 * Calls back once, as soon as the page or the reader has given the address a fragment: before that nothing leads to an
 * element.
 */
export class FirstFragmentController implements ReactiveController {
  readonly #onFragment: () => void;
  #isDone = false;
  /** The fragment that our own scripts have shown, which leads nowhere. */
  #own = '';

  constructor(host: ReactiveControllerHost, onFragment: () => void) {
    this.#onFragment = onFragment;
    host.addController(this);
  }

  hostConnected(): void {
    listenForAddress('addEventListener', this.#lookLater);
    addEventListener(ownChange, this.#noteOwn, true);
    this.#look();
  }

  hostDisconnected(): void {
    listenForAddress('removeEventListener', this.#lookLater);
    removeEventListener(ownChange, this.#noteOwn, true);
  }

  readonly #noteOwn = (): void => {
    this.#own = location.hash;
  };

  /** After the listeners of the page, which may change the address. */
  readonly #lookLater = (): void => {
    if (!this.#isDone) setTimeout(this.#look);
  };

  readonly #look = (): void => {
    if (this.#isDone || location.hash === this.#own) return;
    this.#isDone = true;
    this.#onFragment();
  };
}
