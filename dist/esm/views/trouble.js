import { html, nothing } from "lit";
// src/views/trouble.ts
/** For the author's eyes: what is wrong with the data, in English as the data's own names. */
var faultsView = (faults) => html`<ul part="faults" lang="en" dir="ltr">${faults.map(({ path, message, hint }) => html`<li><b>${path}</b> ${message} ${hint ? html`<i>${hint}</i>` : nothing}</li>`)}</ul>`;
/** Why a roadmap is not shown, and what the reader can do about it. */
var troubleView = (sentence, retry, faults, words) => html`<div part="notice" lang="${words.locale}"><span role="status">${sentence}</span> ${retry ? html`<button part="retry" type="button" @click="${retry}">${words.retry}</button>` : nothing} ${faults?.length ? faultsView(faults) : nothing}</div>`;
export { faultsView, troubleView };
