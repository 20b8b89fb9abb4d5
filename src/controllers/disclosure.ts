import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DisclosureMember } from '../context/roadmap-context.js';
import { RoadmapToggleEvent } from '../events/roadmap-toggle.js';

export type DisclosureHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: ParentNode & EventTarget };

/** Id of the phase or question that a disclosure shows. */
export const idOf = ({ dataset }: HTMLDetailsElement): string =>
  dataset['phase'] ?? dataset['question'] ?? '';

export interface DisclosureOptions {
  /** Ids of the phases and questions that the host shows now. */
  readonly ids: () => readonly string[];
  /** Called when one has opened or closed, or all start anew. */
  readonly changed?: () => void;
}

/**
 * Which phases and questions of an element are open.
 *
 * Asks the page before the reader's click or a method opens or closes one, and takes note of what the browser
 * has done by itself, as its find-in-page does.
 */
export class DisclosureController implements ReactiveController, DisclosureMember {
  /** Whether all show as open, whatever they are. */
  revealing = false;

  readonly #host: DisclosureHost;
  readonly #options: DisclosureOptions;
  readonly #refused = new Set<string>();
  #open = new Set<string>();
  #live: HTMLCollectionOf<HTMLDetailsElement> | undefined;
  #own: readonly HTMLDetailsElement[] = [];

  constructor(host: DisclosureHost, options: DisclosureOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether all are open but those that the page has refused to open. */
  get allOpen(): boolean {
    return this.#options.ids().every((id) => this.#open.has(id) || this.#refused.has(id));
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('click', this.#onClick);
    // Toggle events do not bubble.
    renderRoot.addEventListener('toggle', this.#onToggle, { capture: true });
  }

  hostUpdated(): void {
    // A live list, which a browser keeps: among thousands of elements a search for each update would be slow.
    this.#live ??= this.#host.renderRoot.querySelector('div')?.getElementsByTagName('details');
    this.#own = [...(this.#live ?? [])];
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
    return this.#own;
  }

  /** Tells whether the element, or one of our elements inside it, has drawn a node. Slotted content is the author's. */
  contains(element: Element): boolean {
    const { renderRoot } = this.#host;
    return (
      element.getRootNode() === renderRoot ||
      this.all.some((details) => details === element.closest('details'))
    );
  }

  setAll(open: boolean, matches?: (details: HTMLDetailsElement) => boolean): void {
    for (const details of this.#own) {
      if (details.open !== open && (matches?.(details) ?? true)) this.#set(details, open);
    }
  }

  /** Shows all as open, whatever they are, or no longer. */
  revealAll(on: boolean): void {
    this.revealing = on;
    this.#draw();
  }

  #draw(): void {
    for (const details of this.#own) {
      const open = this.revealing || this.isOpen(idOf(details));
      if (details.open !== open) details.open = open;
    }
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

  readonly #onClick = (event: Event): void => {
    const details = (event.target as Element).closest('summary')?.parentElement;
    if (event.defaultPrevented || !this.#owns(details)) return;
    event.preventDefault();
    this.#set(details, !details.open);
  };

  readonly #onToggle = ({ target }: Event): void => {
    const details = target as Element;
    if (this.revealing || !this.#owns(details)) return;
    if (details.open === this.isOpen(idOf(details))) return;
    this.#note(details);
    this.#tell(details, details.open, false);
  };
}
