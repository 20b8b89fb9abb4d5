import { formatDate, formatDates } from "../i18n/format-dates.js";
import { text } from "./text.js";
import { html, nothing } from "lit";
// src/views/plan.ts
/** When a phase begins and ends, beside its number, and whether the reader is in it now. */
var datesView = ({ start, end }, isHere, words, text) => html`<span part="dates">${text(end === void 0 ? words.from(formatDate(words.locale, start)) : formatDates(words.locale, start, end))}</span> ${isHere ? html`<b part="here">${text(words.here)}</b>` : nothing}`;
/** When everything is done, in the header. */
var finishView = (finish, words) => html`<li part="finish">${text(words.finish(formatDate(words.locale, finish)))}</li>`;
export { datesView, finishView };
