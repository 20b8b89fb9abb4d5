import { ContextEvent } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import {
  type DisclosureMember,
  type RoadmapContext,
  roadmapContext,
} from '../context/roadmap-context.js';

/** The `<mlops-roadmap>` around an element, also when it is defined only later. */
export class SurroundingController implements ReactiveController {
  /** What is shared with the element; undefined where it stands alone. */
  context: RoadmapContext | undefined;

  readonly #host: LitElement;
  readonly #member: DisclosureMember;
  #unsubscribe: (() => void) | undefined;

  constructor(host: LitElement, member: DisclosureMember) {
    this.#host = host;
    this.#member = member;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    // Outside of a roadmap nobody answers, and what it has shared is no longer shown.
    this.#host.requestUpdate();
    // What a roadmap says when it is there; waiting for its definition would keep the element for ever without one.
    const later = this.#host.closest('mlops-roadmap:not(:defined)');
    later?.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.context?.leave(this.#member);
    this.context = undefined;
  }

  readonly #ask = (): void => {
    this.#host.dispatchEvent(new ContextEvent(roadmapContext, this.#host, this.#receive, true));
  };

  // One function for all requests: by it the provider knows a consumer again.
  readonly #receive = (context: RoadmapContext, unsubscribe?: () => void): void => {
    this.#unsubscribe = unsubscribe;
    this.context = context;
    context.join(this.#member, this.#host.renderRoot as ShadowRoot);
    this.#host.requestUpdate();
  };
}
