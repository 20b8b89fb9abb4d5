import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the author has put phases or questions of their own choice inside an element. */
export class CompositionController implements ReactiveController {
  /** Whether they take the place of the timeline. */
  composed = false;
  hasFaq = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#read);
    this.#observer.observe(this.#host, { childList: true, subtree: true });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #read = (): void => {
    const hasFaq = this.#host.querySelector('roadmap-faq') !== null;
    const composed = hasFaq || this.#host.querySelector('roadmap-phase') !== null;
    if (composed === this.composed && hasFaq === this.hasFaq) return;
    this.composed = composed;
    this.hasFaq = hasFaq;
    this.#host.requestUpdate();
  };
}
