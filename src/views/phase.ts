import { html, nothing, type TemplateResult } from 'lit';
import type { PhaseExtras } from '../context/phase-extras.js';
import type { Tracking } from '../context/tracking.js';
import { formatDuration } from '../i18n/format-duration.js';
import type { PhaseWords } from '../i18n/words.js';
import type { RankedLevel } from '../model/level.js';
import type { Phase, Tool, Topic } from '../model/roadmap.js';
import { linkOf } from '../model/safe-url.js';
import { heading } from './heading.js';
import { link } from './link.js';
import { text } from './text.js';

export interface PhaseView extends PhaseExtras {
  readonly phase: Phase;
  /** Place in the roadmap, from 1. */
  readonly number: number;
  readonly level: RankedLevel | undefined;
  readonly open: boolean;
  readonly hideTools: boolean;
  readonly headingLevel: number;
  readonly tracking: Tracking | undefined;
  /** Drawn beside the number; undefined where a node shows it. */
  readonly status?: unknown;
  readonly words: PhaseWords;
}

const topicContent = (topic: Topic): TemplateResult => html`
  <span>
    <b part="topic-title">${link(topic.title, linkOf(topic))}</b
    >${topic.detail ? html`<span part="topic-detail">${text(` — ${topic.detail}`)}</span>` : nothing}
  </span>
`;

const plainTool = (tool: Tool): TemplateResult =>
  html`<li part="tool">${link(tool.name, linkOf(tool))}</li>`;

const tools = (view: PhaseView) => {
  const { phase, hideTools, renderTool = plainTool, headingLevel, words } = view;
  return phase.tools?.length && !hideTools
    ? html`<div>
        ${heading(headingLevel + 1, 'label', text(words.tools), words.locale)}
        <ul part="tools">
          ${phase.tools.map((tool) => renderTool(tool, text))}
        </ul>
      </div>`
    : nothing;
};

/** What there is to learn, and with which tools. */
export const phaseContent = (view: PhaseView): TemplateResult => {
  const { phase, headingLevel, tracking, words } = view;
  const label = [text(words.topics), tracking?.renderCount(phase, text)];
  return html`<div class="columns">
    <div>
      ${heading(headingLevel + 1, 'label', label, words.locale)}
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

/** What the card shows while it is closed. */
export const phaseHeader = (view: PhaseView): TemplateResult => {
  const { phase, number, level, headingLevel, tracking, status, words } = view;
  return html`
    <span class="headline">
      <span part="phase-number" lang=${words.locale}
        >${text(words.phase(String(number)))} ${tracking?.renderDates(phase, text)} ${status}</span
      >
      ${heading(headingLevel, 'phase-title', text(phase.title))}
      ${phase.tagline ? html`<span part="tagline">${text(phase.tagline)}</span>` : nothing}
    </span>
    <span class="meta">
      <span part="level">${text(level?.name)}</span>
      <span part="duration" lang=${words.locale}
        >${text(formatDuration(phase.duration, words))}</span
      >
    </span>
  `;
};

/** A card that opens to its content, with a slot for what the host adds. */
export const phaseCard = (
  { phase, level, open }: PhaseView,
  header: unknown,
  content: unknown,
  footer: unknown,
): TemplateResult =>
  html`<details part="phase" class="level-${level?.rank}" data-phase=${phase.id} ?open=${open}>
    <summary part="phase-header">${header}</summary>
    <div part="phase-body">${content}<slot name=${phase.id}></slot>${footer}</div>
  </details>`;

/** One phase, drawn at once. */
export const phaseView = (view: PhaseView): TemplateResult =>
  phaseCard(view, phaseHeader(view), phaseContent(view), view.renderFooter?.(view.phase, text));
