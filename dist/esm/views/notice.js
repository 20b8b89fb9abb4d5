import { text } from "./text.js";
import { html } from "lit";
// src/views/notice.ts
/** A sentence in the place of what cannot be shown. */
var noticeView = (sentence, locale) => html`<p part="notice" role="status" lang="${locale}">${text(sentence)}</p>`;
export { noticeView };
