import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RoadmapFilterEvent } from '../events/roadmap-filter.js';
import { type Filter, filterByKind, hasWords, isFiltering, noFilter } from '../model/filter.js';
import type { Faq, Roadmap } from '../model/roadmap.js';
import { type DisclosureController, idOf } from './disclosure.js';
import type * as Find from './find.js';

// More than a reader looks through, and than a browser lays out between two keystrokes.
const mostOpened = 50;

type Host = ReactiveControllerHost & HTMLElement;

const pressTool = (details: Element, tool: string | undefined): void => {
  for (const button of details.querySelectorAll<HTMLElement>('[data-tool]')) {
    button.ariaPressed = String(button.dataset['tool'] === tool);
  }
};

/** What the reader searches and filters for, and what is left of the roadmap then. */
export class FilterController implements ReactiveController {
  filter: Filter = noFilter;
  /** Ids of the phases and questions that are left; undefined without a filter. */
  left: ReadonlySet<string> | undefined;
  /** False once the search could not be loaded. */
  canSearch = true;

  readonly #host: Host;
  readonly #disclosure: DisclosureController;
  readonly #roadmap: () => Roadmap | undefined;
  #applied: Filter = noFilter;
  #appliedTo: Roadmap | undefined;
  #drawn: {
    readonly left?: ReadonlySet<string> | undefined;
    readonly tool?: string | undefined;
    readonly count?: number;
  } = {};
  #find: typeof Find | undefined;
  #openBefore: ReadonlySet<string> | undefined;

  constructor(host: Host, disclosure: DisclosureController, roadmap: () => Roadmap | undefined) {
    this.#host = host;
    this.#disclosure = disclosure;
    this.#roadmap = roadmap;
    host.addController(this);
    host.addEventListener('click', this.#toggleTool);
  }

  /** How many phases and questions a search has found, of those that are shown; undefined while there is no filter. */
  count(faq: Faq | undefined): { readonly phases: number; readonly questions: number } | undefined {
    const { left } = this;
    if (!left) return undefined;
    const countOf = (items: readonly { readonly id: string }[] = []) =>
      items.filter(({ id }) => left.has(id)).length;
    return {
      phases: countOf(this.#roadmap()?.phases),
      // Levels and tools say nothing of questions.
      questions: hasWords(this.filter.query) ? countOf(faq?.items) : 0,
    };
  }

  change(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // What was marked when the element was taken away is marked again.
    if (this.filter !== noFilter) this.change({});
  }

  hostDisconnected(): void {
    this.#find?.mark(this, [], '');
  }

  hostUpdated(): void {
    const roadmap = this.#roadmap();
    const isOther = roadmap !== this.#appliedTo && isFiltering(this.filter);
    if (roadmap && (isOther || this.filter !== this.#applied)) {
      // What was open before was so in another roadmap.
      if (roadmap.id !== this.#appliedTo?.id) this.#openBefore = undefined;
      this.#applied = this.filter;
      this.#appliedTo = roadmap;
      void this.#apply(roadmap, this.filter);
    }
    this.#draw();
  }

  async #apply(roadmap: Roadmap, filter: Filter): Promise<void> {
    const query = hasWords(filter.query) ? filter.query.trim() : '';
    const kept = filterByKind(roadmap, filter);
    if (query !== '') this.#find ??= await this.#load();
    const find = this.#find;
    // The reader has typed on meanwhile.
    if (filter !== this.filter) return;
    const found = query === '' ? undefined : find?.search(roadmap, query);
    this.left = isFiltering(filter)
      ? new Set(kept.filter((id) => !found || found.has(id)))
      : undefined;
    const opened = found && this.left && this.left.size <= mostOpened ? this.left : undefined;
    this.#openFound(opened, found !== undefined);
    this.#draw();
    find?.mark(
      this,
      this.#disclosure.all.filter((details) => opened?.has(idOf(details))),
      query,
    );
    this.#host.requestUpdate();
    this.#tell(roadmap, filter);
  }

  /** What is found is open; what was open before is so again when that is too much, and when the search ends. */
  #openFound(opened: ReadonlySet<string> | undefined, isSearching: boolean): void {
    if (!isSearching && !this.#openBefore) return;
    const before = this.#openBefore ?? this.#disclosure.openIds;
    this.#disclosure.openOnly((id) => (opened ?? before).has(id));
    this.#openBefore = isSearching ? before : undefined;
  }

  /** Phases and questions that are not wanted step back; the tool that is asked for is pressed wherever it stands. */
  #draw(): void {
    const { left, filter } = this;
    if (!left && !this.#drawn.left) return;
    const { all } = this.#disclosure;
    const { tool } = filter;
    const drawn = this.#drawn;
    const isOtherTool = tool !== drawn.tool || all.length !== drawn.count;
    if (left === drawn.left && !isOtherTool) return;
    this.#drawn = { left, tool, count: all.length };
    for (const details of all) {
      details.toggleAttribute('data-receded', left !== undefined && !left.has(idOf(details)));
      if (isOtherTool) pressTool(details, tool);
    }
  }

  /** Loaded on demand: most readers do not search. */
  async #load(): Promise<typeof Find | undefined> {
    try {
      return await import('./find.js');
    } catch {
      this.canSearch = false;
      this.change({ query: '' });
      return undefined;
    }
  }

  #tell({ phases, faq }: Roadmap, { query, levels, tool }: Filter): void {
    const leftOf = (items: readonly { readonly id: string }[] = []) =>
      items.map(({ id }) => id).filter((id) => this.left?.has(id) ?? true);
    this.#host.dispatchEvent(
      new RoadmapFilterEvent({
        query: query.trim(),
        levels: [...levels],
        tool,
        phases: leftOf(phases),
        questions: leftOf(faq?.items),
      }),
    );
  }

  /** A tool may stand in a phase inside another element, so its click is caught on the way out. */
  readonly #toggleTool = (event: Event): void => {
    const button = event.composedPath()[0] as HTMLElement;
    const { host } = button.getRootNode() as Partial<ShadowRoot>;
    const { tool } = button.dataset;
    if (tool === undefined || (host !== this.#host && host?.localName !== 'roadmap-phase')) return;
    this.change({ tool: tool === this.filter.tool ? undefined : tool });
  };
}
