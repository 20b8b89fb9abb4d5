import { html, nothing, type TemplateResult } from 'lit';
import type { PhaseExtras } from '../context/phase-extras.js';
import type { Tracking } from '../context/tracking.js';
import { formatDuration } from '../i18n/format-duration.js';
import type { PhaseWords } from '../i18n/words.js';
import type { RankedLevel } from '../model/level.js';
import type { Phase, Tool, Topic } from '../model/roadmap.js';
import { heading } from './heading.js';
import { link } from './link.js';

export interface PhaseView extends PhaseExtras {
  readonly phase: Phase;
  /** Place in the roadmap, from 1. */
  readonly number: number;
  readonly level: RankedLevel | undefined;
  readonly open: boolean;
  /** False while what it opens to is still to be drawn, but for its slot: WebKit scrolls to the top when one is added. */
  readonly isDrawn?: boolean;
  readonly hideTools: boolean;
  readonly headingLevel: number;
  readonly tracking: Tracking | undefined;
  /** Drawn beside the number; undefined where a node shows it. */
  readonly status?: unknown;
  readonly words: PhaseWords;
}

/** The widget's own words among those of the roadmap, which may be in another language. */
const own = ({ locale }: PhaseWords, text: string): TemplateResult =>
  html`<span lang=${locale}>${text}</span>`;

const topicContent = ({ title, detail, url }: Topic): TemplateResult => html`
  <span>
    <b part="topic-title">${link(title, url)}</b
    >${detail ? html`<span part="topic-detail">${` — ${detail}`}</span>` : nothing}
  </span>
`;

const plainTool = ({ name, url }: Tool): TemplateResult =>
  html`<li part="tool">${link(name, url)}</li>`;

const tools = (view: PhaseView) => {
  const { phase, hideTools, renderTool = plainTool, headingLevel, words } = view;
  return phase.tools?.length && !hideTools
    ? html`<div>
        ${heading(headingLevel + 1, 'label', own(words, words.tools))}
        <ul part="tools">
          ${phase.tools.map((tool) => renderTool(tool))}
        </ul>
      </div>`
    : nothing;
};

const columns = (view: PhaseView): TemplateResult => {
  const { phase, headingLevel, tracking, words } = view;
  const label = [own(words, words.topics), tracking?.renderCount(phase)];
  return html`<div class="columns">
    <div>
      ${heading(headingLevel + 1, 'label', label)}
      <ul part="topics">
        ${phase.topics.map((topic) => {
          const content = topicContent(topic);
          return html`<li part="topic">${tracking?.renderTopic(topic, content) ?? content}</li>`;
        })}
      </ul>
    </div>
    ${tools(view)}
  </div>`;
};

/** One phase: a card that opens to what there is to learn, with a slot for what the host adds. */
export const phaseView = (view: PhaseView): TemplateResult => {
  const { phase, number, level, open, headingLevel, tracking, status, words } = view;
  const { isDrawn = true } = view;
  return html`<details
    part="phase"
    class="level-${level?.rank}"
    data-phase=${phase.id}
    ?open=${open}
  >
    <summary part="phase-header">
      <span class="headline">
        <span part="phase-number" lang=${words.locale}
          >${words.phase(String(number))} ${tracking?.renderDates(phase)} ${status}</span
        >
        ${heading(headingLevel, 'phase-title', phase.title)}
        ${phase.tagline ? html`<span part="tagline">${phase.tagline}</span>` : nothing}
      </span>
      <span class="meta">
        <span part="level">${level?.name}</span>
        <span part="duration" lang=${words.locale}>${formatDuration(phase.duration, words)}</span>
      </span>
    </summary>
    <div part="phase-body">
      ${isDrawn ? columns(view) : nothing}
      <slot name=${phase.id}></slot>
      ${isDrawn ? view.renderFooter?.(phase) : nothing}
    </div>
  </details>`;
};
