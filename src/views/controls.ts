import { html, nothing, type TemplateResult } from 'lit';
import type { Tracking } from '../context/tracking.js';
import type { Words } from '../i18n/words.js';
import type { Filter } from '../model/filter.js';
import { isComposing } from '../model/key-press.js';
import type { RankedLevel } from '../model/level.js';
import { text } from './text.js';

/** What the reader can do with a roadmap as a whole. */
export interface ControlsView {
  readonly levels: ReadonlyMap<string, RankedLevel>;
  /** Language of the levels' names. */
  readonly lang: string | undefined;
  readonly filter: Filter;
  /** What a search has found, and what ends it, in words; undefined while there is none. */
  readonly result:
    { readonly text: string; readonly showAll: string; readonly onShowAll: () => void } | undefined;
  readonly canSearch: boolean;
  readonly allOpen: boolean;
  readonly onFilter: (change: Partial<Filter>) => void;
  /** Opens or closes everything; undefined where there is to be no such button. */
  readonly onToggleAll: (() => void) | undefined;
  readonly tracking: Tracking | undefined;
  readonly words: Words;
}

const legend = ({ levels, lang, filter, onFilter, words }: ControlsView): TemplateResult => {
  const toggle = (id: string) => () => {
    const chosen = new Set(filter.levels);
    if (!chosen.delete(id)) chosen.add(id);
    onFilter({ levels: chosen });
  };
  return html`<ul part="legend" aria-label=${words.levels}>
    ${[...levels.values()].map(
      ({ id, name, rank }) =>
        html`<li>
          <button
            part="legend-level"
            class="level-${rank}"
            type="button"
            lang=${lang ?? nothing}
            aria-pressed=${filter.levels.has(id)}
            @click=${toggle(id)}
          >
            ${text(name)}
          </button>
        </li>`,
    )}
  </ul>`;
};

const searchField = ({ filter, onFilter, words }: ControlsView): TemplateResult => {
  // Also when a composition ends, before or after which engines tell of the input.
  const onInput = ({ target, isComposing: isUnfinished = false }: Event & Partial<InputEvent>) => {
    const { value } = target as HTMLInputElement;
    if (!isUnfinished && value !== filter.query) onFilter({ query: value });
  };
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event) || filter.query === '') return;
    event.preventDefault();
    onFilter({ query: '' });
  };
  return html`<search>
    <input
      part="search"
      type="search"
      autocomplete="off"
      aria-label=${words.search}
      placeholder=${words.search}
      .value=${filter.query}
      @input=${onInput}
      @compositionend=${onInput}
      @keydown=${onKeydown}
    />
  </search>`;
};

/** The toolbar: levels and search to filter with, and what opens, closes and prints everything. */
export const controlsView = (view: ControlsView): TemplateResult => {
  const { result, canSearch, allOpen, onToggleAll, tracking, words } = view;
  return html`<div part="controls" lang=${words.locale}>
    ${legend(view)} ${canSearch ? searchField(view) : nothing}
    ${
      onToggleAll
        ? html`<button part="toggle-all" type="button" @click=${onToggleAll}>
            ${text(allOpen ? words.collapseAll : words.expandAll)}
          </button>`
        : nothing
    }
    <button
      part="print"
      type="button"
      @click=${() => {
        print();
      }}
    >
      ${text(words.print)}
    </button>
    ${tracking?.renderMenu()}
    <p part="result">
      <span role="status">${text(result?.text)}</span>
      ${
        result
          ? html`<button part="show-all" type="button" @click=${result.onShowAll}>
              ${text(result.showAll)}
            </button>`
          : nothing
      }
    </p>
  </div>`;
};
