import { text } from "./text.js";
import { html, nothing } from "lit";
// src/views/progress-menu.ts
var button = (label, act) => html`<button part="action" type="button" @click="${act}">${text(label)}</button>`;
var fileButton = ({ label, onFile }) => {
	const choose = ({ currentTarget }) => {
		currentTarget.nextElementSibling.click();
	};
	const onChange = ({ currentTarget }) => {
		const input = currentTarget;
		const [file] = input.files ?? [];
		if (file) onFile(file);
		input.value = "";
	};
	return html`${button(label, choose)} <input type="file" accept="application/json,.json" hidden @change="${onChange}">`;
};
var startField = (start, onStart, words) => {
	const onChange = ({ currentTarget }) => {
		const { value, validity } = currentTarget;
		if (validity.valid) onStart(value);
	};
	return html`<label part="start">${text(words.startDate)} <input type="date" min="2000-01-01" max="2999-12-31" .value="${start ?? ""}" @change="${onChange}"></label>`;
};
/** What can be done with progress and plan: a button in the toolbar, and what it opens below. */
var progressMenuView = (view) => {
	const { label, isOpen, onToggle, actions, start, onStart, words } = view;
	const onKeydown = (event) => {
		if (event.key !== "Escape" || !isOpen) return;
		event.preventDefault();
		onToggle();
		const { parentElement } = event.currentTarget;
		parentElement?.querySelector("[part=progress-menu]")?.focus();
	};
	return html`<button part="progress-menu" type="button" aria-expanded="${isOpen}" @click="${onToggle}" @keydown="${onKeydown}">${text(label)}</button> ${isOpen ? html`<div part="progress-panel" role="group" aria-label="${label}" @keydown="${onKeydown}">${onStart ? startField(start, onStart, words) : nothing} ${actions.map((action) => "act" in action ? button(action.label, action.act) : fileButton(action))}</div>` : nothing}`;
};
export { progressMenuView };
