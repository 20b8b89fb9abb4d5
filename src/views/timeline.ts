import { html, type TemplateResult } from 'lit';
import type { PhaseExtras } from '../context/phase-extras.js';
import type { Words } from '../i18n/words.js';
import { rankedLevels } from '../model/level.js';
import type { Roadmap } from '../model/roadmap.js';
import { phaseView } from './phase.js';

export interface TimelineView {
  readonly roadmap: Roadmap;
  readonly isOpen: (id: string) => boolean;
  readonly hideTools: boolean;
  readonly extras: PhaseExtras;
  readonly headingLevel: number;
  readonly words: Words;
}

/** All phases in their order, each with a numbered node on the rail. */
export const timelineView = ({
  roadmap,
  isOpen,
  extras,
  ...rest
}: TimelineView): TemplateResult => {
  const levels = rankedLevels(roadmap);
  return html`<ol part="timeline">
    ${roadmap.phases.map((phase, index) => {
      const level = levels.get(phase.level);
      const number = index + 1;
      return html`<li part="item" class="level-${level?.rank}">
        <span part="node" aria-hidden="true">${number}</span>
        ${phaseView({ ...rest, ...extras, phase, number, level, open: isOpen(phase.id) })}
      </li>`;
    })}
  </ol>`;
};
