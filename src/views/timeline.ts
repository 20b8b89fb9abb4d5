import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { PhaseExtras } from '../context/phase-extras.js';
import type { Tracking } from '../context/tracking.js';
import type { Words } from '../i18n/words.js';
import { rankedLevels } from '../model/level.js';
import type { Roadmap } from '../model/roadmap.js';
import { phaseView } from './phase.js';

export interface TimelineView {
  readonly roadmap: Roadmap;
  /** A new set whenever everything starts anew. */
  readonly openAtFirst: ReadonlySet<string>;
  readonly isOpen: (id: string) => boolean;
  readonly bodies: Bodies | undefined;
  readonly hideTools: boolean;
  readonly extras: PhaseExtras;
  readonly headingLevel: number;
  readonly tracking: Tracking | undefined;
  readonly words: Words;
}

/** Which phases have their bodies drawn besides the open ones, by id; another one as soon as there are more. */
export type Bodies = Pick<ReadonlySet<string>, 'has'>;

/** All phases in their order, each with a numbered node on the rail. */
export const timelineView = (view: TimelineView): TemplateResult => {
  const { roadmap, openAtFirst, isOpen, bodies, hideTools, extras, headingLevel, tracking, words } =
    view;
  const levels = rankedLevels(roadmap);
  return html`<ol part="timeline">
    ${roadmap.phases.map((phase, index) => {
      const level = levels.get(phase.level);
      const number = index + 1;
      // A tick draws its own phase again and no other.
      const key = tracking?.keyOf(phase);
      const open = isOpen(phase.id);
      const isDrawn = open || !bodies || bodies.has(phase.id);
      return guard([roadmap, openAtFirst, hideTools, headingLevel, words, key, isDrawn], () => {
        return html`<li part="item" class="level-${level?.rank}">
          ${
            tracking?.renderNode(phase, number) ??
            html`<span part="node" aria-hidden="true">${number}</span>`
          }
          ${phaseView({ ...view, ...extras, phase, number, level, open, isDrawn })}
        </li>`;
      });
    })}
  </ol>`;
};
