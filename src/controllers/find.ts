import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RoadmapFilterEvent } from '../events/roadmap-filter.js';
import { enSearch } from '../i18n/en-search.js';
import { foundText } from '../i18n/found-text.js';
import type { AllWords, Words } from '../i18n/words.js';
import { someOf } from '../model/allowed.js';
import { type Filter, noFilter } from '../model/filter.js';
import { hasWords, isFiltering, narrow } from '../model/narrow.js';
import type { Faq, Roadmap } from '../model/roadmap.js';
import { withoutTools } from '../model/without-tools.js';
import type { DisclosureGroupController } from './disclosure-group.js';
import { styleFound } from './found.styles.js';
import { FoundOpener } from './found-opener.js';
import { placeKeeper } from './place-keeper.js';
import { Receding } from './receding.js';

/** What the reader is told of a search, and what the button says that ends it. */
export interface Result {
  readonly text: string;
  readonly showAll: string;
  readonly onShowAll: () => void;
}

/** What is to be filtered, and for what. */
export interface FindTarget {
  readonly host: ReactiveControllerHost &
    HTMLElement & { readonly renderRoot: ParentNode; readonly hide: string };
  readonly disclosure: DisclosureGroupController;
  readonly roadmap: () => Roadmap | undefined;
  readonly filter: Filter;
  readonly change: (change: Partial<Filter>) => void;
  /** The tool that was pressed last. */
  readonly pressed: HTMLElement | undefined;
}

type Items = readonly { readonly id: string }[];

const pressTool = (details: Element, tool: string | undefined): void => {
  for (const button of details.querySelectorAll<HTMLElement>('[data-tool]')) {
    const pressed = String(button.dataset['tool'] === tool);
    if (button.getAttribute('aria-pressed') !== pressed) {
      button.setAttribute('aria-pressed', pressed);
    }
  }
};

/** Does what a filter asks for: steps back what is not wanted, opens and marks what is found, and tells the page. */
export class FindController implements ReactiveController {
  readonly #target: FindTarget;
  readonly #opener: FoundOpener;
  readonly #receding = new Receding();
  /** Ids of the phases and questions that are left; undefined without a filter. */
  #left: ReadonlySet<string> | undefined;
  #filter: Filter | undefined;
  #roadmap: Roadmap | undefined;
  #isNew = false;
  #keepPlace: (() => void) | undefined;
  #drawn: {
    readonly all: readonly HTMLDetailsElement[];
    readonly left?: ReadonlySet<string> | undefined;
    readonly tool?: string | undefined;
  } = { all: [] };

  constructor(target: FindTarget) {
    this.#target = target;
    this.#opener = new FoundOpener(target.host, target.disclosure);
    target.host.addController(this);
  }

  /**
   * How much is found of what is shown; undefined while there is no filter.
   *
   * @param translated undefined for English
   */
  result(faq: Faq | undefined, words: Words, translated: AllWords | undefined): Result | undefined {
    const left = this.#left;
    if (!left) return undefined;
    // Where an author has put phases or questions inside, only those are shown.
    const inside = [...this.#target.disclosure.members].flatMap(({ all }) => all);
    const idsIn = (kind: string) => new Set(inside.flatMap(({ dataset }) => dataset[kind] ?? []));
    const ids = (items: Items = []) => items.map(({ id }) => id);
    const countOf = (shown: Iterable<string>) => [...shown].filter((id) => left.has(id)).length;
    const found = {
      phases: countOf(inside.length > 0 ? idsIn('phase') : ids(this.#roadmap?.phases)),
      // Levels and tools say nothing of questions.
      questions: this.#query === '' ? 0 : countOf(faq ? ids(faq.items) : idsIn('question')),
    };
    const search = translated ?? enSearch;
    const text = foundText(found, words, search);
    return { text, showAll: search.showAll, onShowAll: this.#showAll };
  }

  hostConnected(): void {
    this.#opener.resume();
    // What changed while the element was away.
    this.#update();
  }

  hostDisconnected(): void {
    this.#opener.pause();
  }

  // Before anything is drawn, so that the count is drawn along.
  hostUpdate(): void {
    const { filter, host, disclosure } = this.#target;
    const roadmap = this.#target.roadmap();
    const isOther = roadmap !== this.#roadmap && isFiltering(filter);
    if (!roadmap || !host.isConnected || (filter === this.#filter && !isOther)) return;
    if (disclosure.revealing) {
      // All is open for the printer: what is open otherwise is not to be seen now.
      addEventListener('afterprint', this.#update, { once: true });
      return;
    }
    // What was open before was so in another roadmap.
    if (roadmap.id !== this.#roadmap?.id) this.#opener.forget();
    if (filter.tool !== this.#filter?.tool) this.#keepPlace = placeKeeper(this.#target.pressed);
    this.#filter = filter;
    this.#roadmap = roadmap;
    // Found in what is hidden, a phase would open with nothing in it to see.
    const hidesTools = someOf(['tools'], host.hide).size > 0;
    this.#left = narrow(hidesTools ? withoutTools(roadmap) : roadmap, filter);
    this.#isNew = true;
  }

  hostUpdated(): void {
    const { all } = this.#target.disclosure;
    if (!this.#isNew) {
      this.#draw(all);
      this.#opener.refresh();
      return;
    }
    this.#isNew = false;
    const query = this.#query;
    const found = query === '' ? undefined : this.#left;
    // Where things are is asked before any of them is changed: a browser lays nothing out for it then.
    const open = this.#opener.prepare(all, found, query);
    this.#draw(all);
    open();
    this.#keepPlace?.();
    this.#keepPlace = undefined;
    this.#tell();
  }

  readonly #showAll = (): void => {
    this.#target.change(noFilter);
    // The button goes away with what it ends: the focus stays in the toolbar.
    const toolbar = '[part=search], [part=legend-level]';
    this.#target.host.renderRoot.querySelector<HTMLElement>(toolbar)?.focus();
  };

  get #query(): string {
    const { query = '' } = this.#filter ?? {};
    return hasWords(query) ? query.trim() : '';
  }

  /** Phases and questions that are not wanted step back; the tool that is asked for is pressed wherever it stands. */
  #draw(all: readonly HTMLDetailsElement[]): void {
    const drawn = this.#drawn;
    const left = this.#left;
    const { tool } = this.#filter ?? {};
    const isAnyNew = all.length !== drawn.all.length || all.some((one, i) => one !== drawn.all[i]);
    if (tool !== undefined || drawn.tool !== undefined) {
      for (const details of all) pressTool(details, tool);
    }
    this.#drawn = { all, left, tool };
    if (isAnyNew) {
      const here = new Set(all);
      for (const details of drawn.all) {
        if (!here.has(details)) details.removeAttribute('data-receded');
      }
    }
    if (left === drawn.left && !(left && isAnyNew)) return;
    const recede = this.#receding.prepare(all, left);
    const roots = new Set(all.map((details) => details.getRootNode() as ShadowRoot));
    roots.forEach(styleFound);
    recede();
  }

  readonly #update = (): void => {
    this.#target.host.requestUpdate();
  };

  #tell(): void {
    const { query = '', levels = [], tool } = this.#filter ?? {};
    const { phases, faq } = this.#roadmap ?? {};
    const leftOf = (items: Items = []) =>
      items.map(({ id }) => id).filter((id) => this.#left?.has(id) ?? true);
    this.#target.host.dispatchEvent(
      new RoadmapFilterEvent({
        query: query.trim(),
        levels: [...levels],
        tool,
        phases: leftOf(phases),
        questions: leftOf(faq?.items),
      }),
    );
  }
}
