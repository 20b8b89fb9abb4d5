import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { RankedLevel } from '../model/level.js';

export interface ControlsView {
  readonly levels: ReadonlyMap<string, RankedLevel>;
  readonly allOpen: boolean;
  /** Opens or closes everything; undefined where there is to be no such button. */
  readonly onToggleAll: (() => void) | undefined;
  readonly words: Words;
}

/** The toolbar: what the colours mean, and the button that opens or closes everything. */
export const controlsView = ({
  levels,
  allOpen,
  onToggleAll,
  words,
}: ControlsView): TemplateResult => html`
  <div part="controls">
    <ul part="legend" aria-label=${words.levels}>
      ${[...levels.values()].map(
        ({ name, rank }) => html`<li part="legend-level" class="level-${rank}">${name}</li>`,
      )}
    </ul>
    ${
      onToggleAll
        ? html`<button part="toggle-all" type="button" @click=${onToggleAll}>
            ${allOpen ? words.collapseAll : words.expandAll}
          </button>`
        : nothing
    }
  </div>
`;
