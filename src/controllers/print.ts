import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DisclosureController } from './disclosure.js';

/** Opens everything for the printer, where style sheets alone cannot, and brings back what was open. */
export class PrintController implements ReactiveController {
  readonly #disclosure: DisclosureController;

  constructor(host: ReactiveControllerHost, disclosure: DisclosureController) {
    this.#disclosure = disclosure;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#follow);
    addEventListener('afterprint', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#follow);
    removeEventListener('afterprint', this.#follow);
  }

  readonly #follow = ({ type }: Event): void => {
    this.#disclosure.revealAll(type === 'beforeprint');
  };
}
