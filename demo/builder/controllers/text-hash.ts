import type { ReactiveControllerHost } from 'lit';
import { hashOf } from '../policy.js';

/** The hash of the latest text of a style element or an inline script, which takes a moment. */
export class TextHash {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #hash: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Undefined until it is there, and for an empty text. */
  of(text: string): string | undefined {
    if (text !== this.#text) {
      this.#text = text;
      this.#hash = undefined;
      if (text !== '') void this.#compute(text);
    }
    return this.#hash;
  }

  async #compute(text: string): Promise<void> {
    const hash = await hashOf(text);
    if (text !== this.#text) return;
    this.#hash = hash;
    this.#host.requestUpdate();
  }
}
