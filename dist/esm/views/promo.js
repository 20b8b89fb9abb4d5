import { heading } from "./heading.js";
import { link } from "./link.js";
import { html, nothing } from "lit";
// src/views/promo.ts
/** The line above the roadmap. */
var announcementView = (promo, href) => html`<p part="announcement">${promo.announcement} ${link(promo.action, href)}</p>`;
/** The interview-prep card, unless an author has another; without an address it has no link. */
var promoView = (promo, href, headingLevel) => html`<slot name="promo"><aside part="promo"><div><p part="promo-category">${promo.category}</p>${heading(headingLevel, "promo-title", promo.title)}<p part="promo-text">${promo.text}</p></div>${href ? link(promo.action, href, "promo-action") : nothing}</aside></slot>`;
export { announcementView, promoView };
