import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type RoadmapContext, roadmapContext } from '../context/roadmap-context.js';

type Request = HTMLElementEventMap['context-request'];

/**
 * Shares what a roadmap shows with the elements inside it, by the protocol of `@lit/context`. The provider of that package
 * also hands consumers over to providers that come between: inside a roadmap there is never another one.
 */
export class RoadmapProvider implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #consumers = new Map<Request['callback'], () => void>();
  #value: RoadmapContext;

  constructor(host: ReactiveControllerHost & HTMLElement, value: RoadmapContext) {
    this.#host = host;
    this.#value = value;
    host.addEventListener('context-request', this.#answer);
    host.addController(this);
  }

  get value(): RoadmapContext {
    return this.#value;
  }

  set value(value: RoadmapContext) {
    this.#value = value;
    for (const [callback, unsubscribe] of this.#consumers) callback(value, unsubscribe);
  }

  /** Elements inside may have been defined, and have asked, before the roadmap around them. */
  hostConnected(): void {
    this.#host.dispatchEvent(new Event('context-provider', { bubbles: true, composed: true }));
  }

  readonly #answer = (event: Request): void => {
    const { context, contextTarget, callback } = event;
    if (context !== roadmapContext || contextTarget === this.#host) return;
    event.stopPropagation();
    const unsubscribe = (): void => {
      this.#consumers.delete(callback);
    };
    this.#consumers.set(callback, unsubscribe);
    callback(this.#value, unsubscribe);
  };
}
