import { text } from "./text.js";
import { html, nothing } from "lit";
// src/views/paragraph.ts
/** A paragraph of its own part, where there is a text for it. */
var paragraph = (part, sentence) => sentence ? html`<p part="${part}">${text(sentence)}</p>` : nothing;
export { paragraph };
