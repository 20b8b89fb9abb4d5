import type { ReactiveControllerHost } from 'lit';
import type { AllWords, Words } from '../i18n/words.js';
import { someOf } from '../model/allowed.js';
import { type Filter, noFilter } from '../model/filter.js';
import type { Faq, Roadmap } from '../model/roadmap.js';
import type { DisclosureGroupController } from './disclosure-group.js';
import type { FindController } from './find.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: ParentNode; readonly hide: string };

/**
 * What the reader searches and filters for.
 *
 * What that comes to is left to what is loaded on first use: most readers neither search nor filter.
 */
export class FilterController {
  filter: Filter = noFilter;
  /** The tool that was pressed last. */
  pressed: HTMLElement | undefined;
  /** Settles when what filters has been loaded or cannot be; undefined otherwise. */
  loading: Promise<void> | undefined;
  /** False once what searches could not be loaded. */
  canSearch = true;

  readonly host: Host;
  readonly disclosure: DisclosureGroupController;
  readonly roadmap: () => Roadmap | undefined;
  #find: FindController | undefined;
  #wish = '';

  constructor(
    host: Host,
    disclosure: DisclosureGroupController,
    roadmap: () => Roadmap | undefined,
  ) {
    this.host = host;
    this.disclosure = disclosure;
    this.roadmap = roadmap;
    host.addEventListener('click', this.#toggleTool);
  }

  /**
   * What the toolbar shows of it, given the questions that are shown.
   *
   * @param translated undefined for English
   */
  view(faq: Faq | undefined, words: Words, translated: AllWords | undefined) {
    return {
      filter: this.filter,
      result: this.#find?.result(faq, words, translated),
      canSearch: this.canSearch,
      onFilter: this.change,
    };
  }

  /** Shows only the levels that an author asks for, as far as the roadmap has them; anew for another wish or roadmap. */
  showLevels(asked: string, { id, levels }: Roadmap): void {
    const wish = `${id} ${asked}`;
    if (wish === this.#wish) return;
    this.#wish = wish;
    const wanted = someOf(
      levels.map(({ id }) => id),
      asked,
    );
    if ([...wanted].join() !== [...this.filter.levels].join()) this.change({ levels: wanted });
  }

  readonly change = (change: Partial<Filter>): void => {
    this.filter = { ...this.filter, ...change };
    this.host.requestUpdate();
    if (!this.#find) this.loading ??= this.#load();
  };

  async #load(): Promise<void> {
    try {
      const { FindController } = await import('./find.js');
      this.#find = new FindController(this);
      this.canSearch = true;
    } catch {
      // Nothing stays pressed that does nothing; the next press tries again.
      this.filter = noFilter;
      this.canSearch = false;
    }
    this.loading = undefined;
    this.host.requestUpdate();
  }

  /** A tool may stand in a phase inside another element, so its click is caught on the way out. */
  readonly #toggleTool = (event: Event): void => {
    const button = event.composedPath()[0] as HTMLElement;
    const { tool } = button.dataset;
    if (tool === undefined || !this.disclosure.contains(button)) return;
    this.pressed = button;
    this.change({ tool: tool === this.filter.tool ? undefined : tool });
  };
}
