import { isComposing } from "../model/key-press.js";
import { text } from "./text.js";
import { html, nothing } from "lit";
// src/views/controls.ts
var legend = ({ levels, lang, filter, onFilter, words }) => {
	const toggle = (id) => () => {
		const chosen = new Set(filter.levels);
		if (!chosen.delete(id)) chosen.add(id);
		onFilter({ levels: chosen });
	};
	return html`<ul part="legend" aria-label="${words.levels}">${[...levels.values()].map(({ id, name, rank }) => html`<li><button part="legend-level" class="level-${rank}" type="button" lang="${lang ?? nothing}" aria-pressed="${filter.levels.has(id)}" @click="${toggle(id)}">${text(name)}</button></li>`)}</ul>`;
};
var searchField = ({ filter, onFilter, words }) => {
	const onInput = ({ target, isComposing: isUnfinished = false }) => {
		const { value } = target;
		if (!isUnfinished && value !== filter.query) onFilter({ query: value });
	};
	const onKeydown = (event) => {
		if (event.key !== "Escape" || isComposing(event) || filter.query === "") return;
		event.preventDefault();
		onFilter({ query: "" });
	};
	return html`<search><input part="search" type="search" autocomplete="off" aria-label="${words.search}" placeholder="${words.search}" .value="${filter.query}" @input="${onInput}" @compositionend="${onInput}" @keydown="${onKeydown}"></search>`;
};
/** The toolbar: levels and search to filter with, and what opens, closes and prints everything. */
var controlsView = (view) => {
	const { result, canSearch, allOpen, onToggleAll, tracking, words } = view;
	return html`<div part="controls" lang="${words.locale}">${legend(view)} ${canSearch ? searchField(view) : nothing} ${onToggleAll ? html`<button part="toggle-all" type="button" @click="${onToggleAll}">${text(allOpen ? words.collapseAll : words.expandAll)}</button>` : nothing} <button part="print" type="button" @click="${() => {
		print();
	}}">${text(words.print)}</button> ${tracking?.renderMenu()}<p part="result"><span role="status">${text(result?.text)}</span> ${result ? html`<button part="show-all" type="button" @click="${result.onShowAll}">${text(result.showAll)}</button>` : nothing}</p></div>`;
};
export { controlsView };
