import { text } from "./text.js";
import { html, nothing } from "lit";
// src/views/link.ts
/** A link where there is an address, else the text alone. */
var link = (name, target, part = "link") => target ? html`<a part="${part}" href="${target.href}" rel="${target.rel ?? nothing}">${text(name)}</a>` : text(name);
export { link };
