import { html } from "lit";
// src/views/notice.ts
/** A sentence in the place of what cannot be shown. */
var noticeView = (sentence) => html`<p part="notice" role="status">${sentence}</p>`;
export { noticeView };
