import { html, nothing } from "lit";
// src/views/controls.ts
/** The toolbar: what the colours mean, and the button that opens or closes everything. */
var controlsView = ({ levels, allOpen, onToggleAll, words }) => html`<div part="controls"><ul part="legend" aria-label="${words.levels}">${[...levels.values()].map(({ name, rank }) => html`<li part="legend-level" class="level-${rank}">${name}</li>`)}</ul>${onToggleAll ? html`<button part="toggle-all" type="button" @click="${onToggleAll}">${allOpen ? words.collapseAll : words.expandAll}</button>` : nothing}</div>`;
export { controlsView };
