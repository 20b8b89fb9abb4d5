import { html, nothing, type TemplateResult } from 'lit';
import { formatDuration } from '../i18n/format-duration.js';
import type { Words } from '../i18n/words.js';
import type { RankedLevel } from '../model/level.js';
import type { Phase, Topic } from '../model/roadmap.js';
import { heading } from './heading.js';
import { link } from './link.js';

export interface PhaseView {
  readonly phase: Phase;
  /** Place in the roadmap, from 1. */
  readonly number: number;
  readonly level: RankedLevel | undefined;
  readonly open: boolean;
  readonly hideTools: boolean;
  readonly headingLevel: number;
  readonly words: Words;
}

const topic = ({ title, detail, url }: Topic): TemplateResult => html`
  <li part="topic">
    <span>
      <b part="topic-title">${link(title, url)}</b>
      ${detail ? html`<span part="topic-detail">— ${detail}</span>` : nothing}
    </span>
  </li>
`;

const topics = ({ phase, headingLevel, words }: PhaseView): TemplateResult => html`
  <div>
    ${heading(headingLevel + 1, 'label', words.topics)}
    <ul part="topics">
      ${phase.topics.map(topic)}
    </ul>
  </div>
`;

const tools = ({ phase, hideTools, headingLevel, words }: PhaseView) =>
  phase.tools?.length && !hideTools
    ? html`<div>
        ${heading(headingLevel + 1, 'label', words.tools)}
        <ul part="tools">
          ${phase.tools.map(({ name, url }) => html`<li part="tool">${link(name, url)}</li>`)}
        </ul>
      </div>`
    : nothing;

/** One phase: a card that opens to what there is to learn, with a slot for what the host adds. */
export const phaseView = (view: PhaseView): TemplateResult => {
  const { phase, number, level, open, headingLevel, words } = view;
  return html`<details
    part="phase"
    class="level-${level?.rank}"
    data-phase=${phase.id}
    ?open=${open}
  >
    <summary part="phase-header">
      <span class="headline">
        <span part="phase-number">${words.phase(String(number))}</span>
        ${heading(headingLevel, 'phase-title', phase.title)}
        ${phase.tagline ? html`<span part="tagline">${phase.tagline}</span>` : nothing}
      </span>
      <span class="meta">
        <span part="level">${level?.name}</span>
        <span part="duration">${formatDuration(phase.duration, words)}</span>
      </span>
    </summary>
    <div part="phase-body">
      <div class="columns">${topics(view)} ${tools(view)}</div>
      <slot name=${phase.id}></slot>
    </div>
  </details>`;
};
