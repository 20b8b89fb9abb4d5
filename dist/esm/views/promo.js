import { heading } from "./heading.js";
import { link } from "./link.js";
import { text } from "./text.js";
import { html, nothing } from "lit";
// src/views/promo.ts
/** The line above the roadmap. */
var announcementView = (promo, target) => html`<p part="announcement">${text(promo.announcement)} ${link(promo.action, target)}</p>`;
/** The interview-prep card, unless an author has another; without an address it has no link. */
var promoView = (promo, target, headingLevel) => html`<slot name="promo"><aside part="promo"><div><p part="promo-category">${text(promo.category)}</p>${heading(headingLevel, "promo-title", text(promo.title))}<p part="promo-text">${text(promo.text)}</p></div>${target ? link(promo.action, target, "promo-action") : nothing}</aside></slot>`;
export { announcementView, promoView };
