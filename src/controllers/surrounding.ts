import { ContextConsumer } from '@lit/context';
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
  readonly #consumer: ContextConsumer<typeof roadmapContext, LitElement>;

  constructor(host: LitElement, member: DisclosureMember) {
    this.#host = host;
    this.#member = member;
    // Before the consumer, so that an earlier place is forgotten by the time it asks anew.
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: roadmapContext,
      subscribe: true,
      callback: (context) => {
        this.context = context;
        context.members.add(member);
      },
    });
  }

  hostConnected(): void {
    if (this.#host.closest('mlops-roadmap:not(:defined)')) void this.#askWhenDefined();
  }

  hostDisconnected(): void {
    this.context?.members.delete(this.#member);
    this.context = undefined;
  }

  async #askWhenDefined(): Promise<void> {
    await customElements.whenDefined('mlops-roadmap');
    if (this.#host.isConnected) this.#consumer.hostConnected();
  }
}
