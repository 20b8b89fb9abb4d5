import { html, nothing } from "lit";
// src/views/paragraph.ts
/** A paragraph of its own part, where there is a text for it. */
var paragraph = (part, text) => text ? html`<p part="${part}">${text}</p>` : nothing;
export { paragraph };
