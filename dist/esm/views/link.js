import { html } from "lit";
// src/views/link.ts
/** A link where there is an address, else the text alone. */
var link = (text, url, part = "link") => url ? html`<a part="${part}" href="${url}">${text}</a>` : text;
export { link };
