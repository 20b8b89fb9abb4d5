import { text } from "./text.js";
import { html } from "lit";
// src/views/progress-message.ts
/** The button goes away with what it answers: the focus stays where it was. */
var answer = (act) => ({ currentTarget }) => {
	currentTarget.parentElement?.focus();
	act();
};
/** Always there, since what comes with its own region is not read aloud everywhere. */
var progressMessageView = (message, locale) => html`<p part="progress-message" class="${message ? "shown" : ""}" lang="${locale}" tabindex="-1"><span role="status">${text(message?.text)}</span> ${message?.actions?.map(({ label, act }) => html`<button part="action" type="button" @click="${answer(act)}">${text(label)}</button>`)}</p>`;
export { progressMessageView };
