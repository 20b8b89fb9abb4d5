import { budget } from "../model/budget.js";
import { text } from "./text.js";
import { html, nothing } from "lit";
// src/views/trouble.ts
/** Selector of the button that tries again. */
var retryButton = "[part='retry']";
/** For the author's eyes: what is wrong with the data, in English as the data's own names. */
var faultsView = (faults, whole) => html`<ul part="faults" lang="en" dir="ltr">${faults.slice(0, budget.faultsShown).map(({ path, message, hint }) => html`<li><b>${text(path || whole)}</b> ${text(message)} ${hint ? html`<i>${text(hint)}</i>` : nothing}</li>`)} ${faults.length > budget.faultsShown ? html`<li>${text(`And ${String(faults.length - budget.faultsShown)} more`)}</li>` : nothing}</ul>`;
/** What is said above a roadmap or in its place; `whole` is what the author knows the data by. */
var noticesView = (box, faults, whole) => html`${box ?? nothing}${faults.length > 0 ? faultsView(faults, whole) : nothing}`;
/** How it goes with a roadmap that is loaded, and what the reader can do about it. */
var troubleView = (sentence, retry, words) => html`<div part="notice" lang="${words.locale}"><span role="status">${text(sentence)}</span> ${retry ? html`<button part="retry" type="button" @click="${retry}">${text(words.retry)}</button>` : nothing}</div>`;
export { noticesView, retryButton, troubleView };
