import type { DisclosureMember } from '../context/roadmap-context.js';
import type { RoadmapToggleEvent } from '../events/roadmap-toggle.js';
import { DisclosureController, type DisclosureHost, type DisclosureOptions } from './disclosure.js';

interface GroupOptions extends DisclosureOptions {
  /** Whether opening one closes the others of its kind. */
  readonly exclusive: () => boolean;
}

/** The phases and questions of an element together with those of the elements inside it. */
export class DisclosureGroupController extends DisclosureController {
  /** Those of the elements inside the host. */
  readonly members = new Set<DisclosureMember>();
  /** Another number after each time that many have opened or closed at once. */
  turn = 0;

  readonly #host: DisclosureHost;
  readonly #exclusive: () => boolean;
  #openingMany = false;

  constructor(host: DisclosureHost, options: GroupOptions) {
    super(host, options);
    this.#host = host;
    this.#exclusive = options.exclusive;
    host.addEventListener('roadmap-toggle', this.#closeOthers);
  }

  override get allOpen(): boolean {
    return super.allOpen && [...this.members].every(({ allOpen }) => allOpen);
  }

  override get all(): readonly HTMLDetailsElement[] {
    return [...super.all, ...[...this.members].flatMap(({ all }) => all)];
  }

  /** Many: opening one of them does not close the others. */
  override setAll(
    open: boolean,
    matches?: (details: HTMLDetailsElement) => boolean,
    many = matches === undefined,
  ): void {
    if (many || !open) this.turn += 1;
    this.#openingMany = many;
    super.setAll(open, matches);
    for (const member of this.members) member.setAll(open, matches, many);
    this.#openingMany = false;
  }

  readonly toggleAll = (): void => {
    this.setAll(!this.allOpen);
  };

  override revealAll(on: boolean): void {
    super.revealAll(on);
    for (const member of this.members) member.revealAll(on);
  }

  readonly #closeOthers = (event: RoadmapToggleEvent): void => {
    if (!event.open || this.#openingMany || !this.#exclusive()) return;
    // A slot may contain another roadmap.
    if ((event.target as Element).closest(this.#host.localName) !== this.#host) return;
    const [kind, id] =
      event.phase === undefined ? ['question', event.question] : ['phase', event.phase];
    // Only when everybody has had the chance to cancel it.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      this.setAll(false, ({ dataset }) => (dataset[kind] ?? id) !== id);
    });
  };
}
