import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DisclosureMember } from '../context/roadmap-context.js';
import { RoadmapToggleEvent } from '../events/roadmap-toggle.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: ParentNode & EventTarget };

/** Id of the phase or question that a disclosure shows. */
export const idOf = ({ dataset }: HTMLDetailsElement): string =>
  dataset['phase'] ?? dataset['question'] ?? '';

const always = (): boolean => true;

interface Options {
  /** Ids of the phases and questions that the host shows now. */
  readonly ids: () => readonly string[];
  /** Whether opening one closes the others of its kind. */
  readonly exclusive?: () => boolean;
  /** Called when one has opened or closed, or all start anew. */
  readonly changed?: () => void;
}

/**
 * Which phases and questions of an element, and of the elements inside it, are open.
 *
 * Asks the page before the reader's click or a method opens or closes one, and takes note of what the browser
 * has done by itself, as its find-in-page does.
 */
export class DisclosureController implements ReactiveController, DisclosureMember {
  /** Those of the elements inside the host. */
  readonly members = new Set<DisclosureMember>();

  readonly #host: Host;
  readonly #options: Options;
  readonly #refused = new Set<string>();
  #open = new Set<string>();
  #openingMany = false;
  #revealing = false;

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    host.addEventListener('roadmap-toggle', this.#closeOthers);
  }

  /** Whether all are open but those that the page has refused to open. */
  get allOpen(): boolean {
    return (
      this.#options.ids().every((id) => this.#open.has(id) || this.#refused.has(id)) &&
      [...this.members].every(({ allOpen }) => allOpen)
    );
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('click', this.#onClick);
    // Toggle events do not bubble.
    renderRoot.addEventListener('toggle', this.#onToggle, { capture: true });
  }

  hostUpdated(): void {
    // A template knows only what it wrote last, not what has been opened and closed since.
    this.#draw();
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** Sets what is open without asking, as for a first view. */
  reset(open: Iterable<string>): void {
    this.#open = new Set(open);
    this.#options.changed?.();
  }

  get all(): readonly HTMLDetailsElement[] {
    return [...this.#own(), ...[...this.members].flatMap(({ all }) => all)];
  }

  /** Ids of what is open. */
  get openIds(): ReadonlySet<string> {
    return new Set(this.all.filter(({ open }) => open).map(idOf));
  }

  setAll(open: boolean, matches: (details: HTMLDetailsElement) => boolean = always): void {
    for (const details of this.#own()) {
      if (details.open !== open && matches(details)) this.#set(details, open);
    }
    for (const member of this.members) member.setAll(open, matches);
  }

  /** Opens these and closes the others, also where opening one closes the others. */
  openOnly(isWanted: (id: string) => boolean): void {
    this.#openingMany = true;
    this.setAll(true, (details) => isWanted(idOf(details)));
    this.setAll(false, (details) => !isWanted(idOf(details)));
    this.#openingMany = false;
  }

  /** Shows all as open, whatever they are, or no longer. */
  revealAll(on: boolean): void {
    this.#revealing = on;
    this.#draw();
    for (const member of this.members) member.revealAll(on);
  }

  #draw(): void {
    for (const details of this.#own()) {
      const open = this.#revealing || this.isOpen(idOf(details));
      if (details.open !== open) details.open = open;
    }
  }

  #own(): readonly HTMLDetailsElement[] {
    return [...this.#host.renderRoot.querySelectorAll('details')];
  }

  #owns(details: Element | null | undefined): details is HTMLDetailsElement {
    return details?.localName === 'details' && details.getRootNode() === this.#host.renderRoot;
  }

  #set(details: HTMLDetailsElement, open: boolean): void {
    if (this.#tell(details, open, true)) {
      details.open = open;
      this.#note(details);
    } else if (open) {
      this.#refused.add(idOf(details));
      this.#host.requestUpdate();
    }
  }

  #tell({ dataset }: HTMLDetailsElement, open: boolean, cancelable: boolean): boolean {
    const { phase, question } = dataset;
    return this.#host.dispatchEvent(new RoadmapToggleEvent({ phase, question, open }, cancelable));
  }

  #note(details: HTMLDetailsElement): void {
    const id = idOf(details);
    this.#refused.delete(id);
    if (details.open) this.#open.add(id);
    else this.#open.delete(id);
    this.#options.changed?.();
    this.#host.requestUpdate();
  }

  readonly #closeOthers = (event: RoadmapToggleEvent): void => {
    if (!event.open || this.#openingMany || !this.#options.exclusive?.()) return;
    const [kind, id] =
      event.phase === undefined ? ['question', event.question] : ['phase', event.phase];
    // Only when everybody has had the chance to cancel it.
    queueMicrotask(() => {
      if (event.defaultPrevented) return;
      this.setAll(false, ({ dataset }) => (dataset[kind] ?? id) !== id);
    });
  };

  readonly #onClick = (event: Event): void => {
    const details = (event.target as Element).closest('summary')?.parentElement;
    if (event.defaultPrevented || !this.#owns(details)) return;
    event.preventDefault();
    this.#set(details, !details.open);
  };

  readonly #onToggle = ({ target }: Event): void => {
    const details = target as Element;
    if (this.#revealing || !this.#owns(details)) return;
    if (details.open === this.isOpen(idOf(details))) return;
    this.#note(details);
    this.#tell(details, details.open, false);
  };
}
