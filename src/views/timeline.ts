import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { PhaseExtras } from '../context/phase-extras.js';
import type { Tracking } from '../context/tracking.js';
import type { Words } from '../i18n/words.js';
import { rankedLevels } from '../model/level.js';
import type { Roadmap } from '../model/roadmap.js';
import { phaseCard, phaseContent, phaseHeader } from './phase.js';
import { still } from './still.js';
import { text } from './text.js';

export interface TimelineView {
  readonly roadmap: Roadmap;
  /** A new set whenever everything starts anew. */
  readonly openAtFirst: ReadonlySet<string>;
  readonly isOpen: (id: string) => boolean;
  readonly bodies: Bodies | undefined;
  readonly hideTools: boolean;
  readonly extras: PhaseExtras;
  readonly headingLevel: number;
  /** Id of the element: where it has one, the addresses of phases contain it. */
  readonly hostId: string;
  /** Whether most of it is drawn once and for all. */
  readonly isStill: boolean;
  readonly tracking: Tracking | undefined;
  readonly words: Words;
}

/** Which phases have their bodies drawn besides the open ones, by id; another one as soon as there are more. */
export type Bodies = Pick<ReadonlySet<string>, 'has'>;

/** All phases in their order, each with a numbered node on the rail. */
export const timelineView = (view: TimelineView): TemplateResult => {
  const { roadmap, openAtFirst, isOpen, bodies, hideTools, extras, headingLevel } = view;
  const { hostId, isStill, tracking, words } = view;
  const levels = rankedLevels(roadmap);
  const draw = (template: () => TemplateResult) =>
    isStill
      ? guard([roadmap, hideTools, headingLevel, words, hostId], () => still(template()))
      : template();
  return html`<ol part="timeline">
    ${roadmap.phases.map((phase, index) => {
      const level = levels.get(phase.level);
      const number = index + 1;
      // A tick draws its own phase again and no other.
      const key = tracking?.keyOf(phase);
      const open = isOpen(phase.id);
      // But for its slot, which is drawn at once: WebKit scrolls to the top when one is added.
      const isDrawn = open || !bodies || bodies.has(phase.id);
      const seen = [roadmap, openAtFirst, hideTools, headingLevel, words, hostId, key, isDrawn];
      return guard(seen, () => {
        const card = { ...view, ...extras, phase, number, level, open };
        const { renderFooter } = extras;
        const content = phaseCard(
          card,
          draw(() => phaseHeader(card)),
          isDrawn ? draw(() => phaseContent(card)) : nothing,
          isDrawn && renderFooter ? draw(() => renderFooter(phase, text)) : nothing,
        );
        const node = tracking?.renderNode(phase, number);
        // Of most roadmaps nothing can be ticked: one template for both is less to draw, a thousand times.
        return node
          ? html`<li part="item" class="level-${level?.rank}">${node} ${content}</li>`
          : html`<li part="item" class="level-${level?.rank}">
              <span part="node" aria-hidden="true">${number}</span> ${content}
            </li>`;
      });
    })}
  </ol>`;
};
