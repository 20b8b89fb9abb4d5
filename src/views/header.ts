import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration } from '../i18n/format-duration.js';
import type { Tracking } from '../context/tracking.js';
import type { Words } from '../i18n/words.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Target } from '../model/safe-url.js';
import { heading } from './heading.js';
import { link } from './link.js';
import { paragraph } from './paragraph.js';
import { text } from './text.js';

export interface HeaderView {
  readonly roadmap: Roadmap;
  /** Where the link to all roadmaps leads; without an address it is not drawn. */
  readonly parentTarget: Target | undefined;
  readonly headingLevel: number;
  readonly tracking: Tracking | undefined;
  readonly words: Words;
}

/** What the roadmap is, unless an author says it: its category, title and summary, how long it takes and how many phases it has. */
export const headerView = (view: HeaderView): TemplateResult => {
  const { parentTarget, headingLevel, tracking, words } = view;
  const { parent, category, title, summary, duration, phases } = view.roadmap;
  return html`<slot name="header">
    <header part="header">
      ${parent && parentTarget ? html`<p part="parent">${link(parent.title, parentTarget)}</p>` : nothing}
      ${paragraph('category', category)} ${heading(headingLevel, 'title', text(title))}
      ${paragraph('summary', summary)}
      <ul part="facts" lang=${words.locale}>
        ${duration ? html`<li>${text(formatDuration(duration, words))}</li>` : nothing}
        <li>${text(words.phases(phases.length))}</li>
        ${tracking?.renderSummary()}
      </ul>
    </header>
  </slot>`;
};
