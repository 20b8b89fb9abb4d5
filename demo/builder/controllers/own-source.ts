import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkAddress, checkText, type Own } from '../own-roadmap.js';
import { foreignHost } from '../snippets/setup.js';

/** Milliseconds without a further key after which an address is taken to be whole. */
const patience = 400;

/** A roadmap of one's own, by its text or from its address, and what is wrong with it. */
export class OwnSource implements ReactiveController {
  text = '';
  own: Own | undefined;

  readonly #host: ReactiveControllerHost;
  #address = '';
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #json: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  /** The valid part as JSON; undefined where there is none. */
  get json(): string | undefined {
    return this.#json;
  }

  /** Takes what has been pasted or dropped, which goes before any address. */
  takeText(text: string): void {
    if (text === this.text) return;
    this.#abort?.abort();
    this.text = text;
    if (text.trim() === '') {
      this.#show(undefined);
      this.#read(0);
    } else this.#show(checkText(text));
  }

  /** Takes an address; one that is being typed is read when it rests. */
  takeAddress(address: string, isWhole = false): void {
    if (address === this.#address) return;
    this.#address = address;
    if (this.text.trim() !== '') return;
    this.#show(undefined);
    this.#read(isWhole ? 0 : patience);
  }

  #read(wait: number): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    const address = this.#address;
    // Nor would the policy of the page let it read one of another site.
    if (address === '' || foreignHost(address, location.href) !== undefined) return;
    const { signal } = (this.#abort = new AbortController());
    this.#timer = setTimeout(() => {
      checkAddress(address, signal).then(
        (own) => {
          if (!signal.aborted) this.#show(own);
        },
        () => undefined,
      );
    }, wait);
  }

  #show(own: Own | undefined): void {
    this.own = own;
    this.#json = own?.roadmap && JSON.stringify(own.roadmap);
    this.#host.requestUpdate();
  }
}
