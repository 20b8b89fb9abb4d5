import { html, nothing, type TemplateResult } from 'lit';
import type { Promo } from '../model/roadmap.js';
import type { Target } from '../model/safe-url.js';
import { heading } from './heading.js';
import { link } from './link.js';
import { text } from './text.js';

/** The line above the roadmap. */
export const announcementView = (promo: Promo, target: Target): TemplateResult =>
  html`<p part="announcement">${text(promo.announcement)} ${link(promo.action, target)}</p>`;

/** The interview-prep card, unless an author has another; without an address it has no link. */
export const promoView = (
  promo: Promo,
  target: Target | undefined,
  headingLevel: number,
): TemplateResult => html`
  <slot name="promo">
    <aside part="promo">
      <div>
        <p part="promo-category">${text(promo.category)}</p>
        ${heading(headingLevel, 'promo-title', text(promo.title))}
        <p part="promo-text">${text(promo.text)}</p>
      </div>
      ${target ? link(promo.action, target, 'promo-action') : nothing}
    </aside>
  </slot>
`;
