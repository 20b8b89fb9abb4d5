import { html, nothing } from "lit";
// src/views/controls.ts
var legend = ({ levels, lang, filter, onFilter, words }) => {
	const toggle = (id) => () => {
		const chosen = new Set(filter.levels);
		if (!chosen.delete(id)) chosen.add(id);
		onFilter({ levels: chosen });
	};
	return html`<ul part="legend" aria-label="${words.levels}">${[...levels.values()].map(({ id, name, rank }) => html`<li><button part="legend-level" class="level-${rank}" type="button" lang="${lang ?? nothing}" aria-pressed="${filter.levels.has(id)}" @click="${toggle(id)}">${name}</button></li>`)}</ul>`;
};
var searchField = ({ filter, onFilter, words }) => {
	const onInput = ({ target }) => {
		onFilter({ query: target.value });
	};
	const onKeydown = (event) => {
		if (event.key !== "Escape" || event.isComposing || filter.query === "") return;
		event.preventDefault();
		event.stopPropagation();
		onFilter({ query: "" });
	};
	return html`<search><input part="search" type="search" autocomplete="off" aria-label="${words.search}" placeholder="${words.search}" .value="${filter.query}" @input="${onInput}" @keydown="${onKeydown}"></search>`;
};
/** The toolbar: levels and search to filter with, and what opens, closes and prints everything. */
var controlsView = (view) => {
	const { result, canSearch, allOpen, onClear, onToggleAll, tracking, words } = view;
	return html`<div part="controls" lang="${words.locale}">${legend(view)} ${canSearch ? searchField(view) : nothing} ${onToggleAll ? html`<button part="toggle-all" type="button" @click="${onToggleAll}">${allOpen ? words.collapseAll : words.expandAll}</button>` : nothing} <button part="print" type="button" @click="${() => {
		print();
	}}">${words.print}</button> ${tracking?.renderMenu()}<p part="result"><span role="status">${result?.text}</span> ${result ? html`<button part="show-all" type="button" @click="${onClear}">${result.showAll}</button>` : nothing}</p></div>`;
};
export { controlsView };
