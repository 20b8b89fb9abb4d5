import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { PhaseExtras } from '../context/phase-extras.js';
import { rankedLevels } from '../model/level.js';
import type { Faq, Roadmap } from '../model/roadmap.js';
import type { Target } from '../model/safe-url.js';
import type { RoadmapPart } from '../model/roadmap-parts.js';
import { type ControlsView, controlsView } from './controls.js';
import { faqView } from './faq.js';
import { headerView } from './header.js';
import { overviewView } from './overview.js';
import { announcementView, promoView } from './promo.js';
import { type Bodies, timelineView } from './timeline.js';

export interface RoadmapView extends Omit<ControlsView, 'levels' | 'lang'> {
  readonly roadmap: Roadmap;
  readonly hidden: ReadonlySet<RoadmapPart>;
  /** Whether the author's own phases and questions take the place of the timeline. */
  readonly composed: boolean;
  readonly faq: Faq | undefined;
  readonly headingLevel: number;
  readonly promoTarget: Target | undefined;
  readonly parentTarget: Target | undefined;
  /** A new set whenever everything starts anew. */
  readonly openAtFirst: ReadonlySet<string>;
  readonly isOpen: (id: string) => boolean;
  /** Of a long roadmap that is not drawn all at once. */
  readonly bodies: () => Bodies | undefined;
  /** Draws the strip where it is not as usual. */
  readonly overview: typeof overviewView | undefined;
  readonly extras: PhaseExtras;
  /** Whether most of it is drawn once and for all: ticks and dates change it in place. */
  readonly isStill: boolean;
  /** The address that leads to a phase. */
  readonly hrefOf: (id: string) => string;
  /** Id of the element: where it has one, these addresses contain it. */
  readonly hostId: string;
}

/** What surrounds the timeline at its top. */
const top = (view: RoadmapView) => {
  const { roadmap, hidden, promoTarget, tracking } = view;
  const levels = rankedLevels(roadmap);
  const { promo } = roadmap;
  return [
    promo && promoTarget && !hidden.has('promo') ? announcementView(promo, promoTarget) : nothing,
    hidden.has('header') ? nothing : headerView(view),
    hidden.has('overview')
      ? nothing
      : guard([roadmap, view.hrefOf(''), tracking, view.words], () =>
          (view.overview ?? overviewView)({ ...view, levels }),
        ),
    hidden.has('controls') ? nothing : controlsView({ ...view, levels, lang: roadmap.lang }),
    tracking?.renderMessage(),
  ];
};

// Nothing here is rendered again because something has opened or closed: the browser has done that already.
const timeline = (view: RoadmapView) => {
  const { roadmap, hidden, headingLevel, openAtFirst, tracking, words, hostId } = view;
  const bodies = view.bodies();
  const hideTools = hidden.has('tools');
  const seen = [roadmap, headingLevel, hideTools, openAtFirst, bodies, tracking, words, hostId];
  return guard(seen, () =>
    timelineView({ ...view, bodies, hideTools, headingLevel: headingLevel + 1 }),
  );
};

/** A whole roadmap, from the announcement to the footer. */
export const roadmapView = (view: RoadmapView): TemplateResult => {
  const { hidden, promoTarget, faq, isOpen } = view;
  const headingLevel = view.headingLevel + 1;
  const promo = hidden.has('promo') ? undefined : view.roadmap.promo;
  return html`
    ${top(view)} ${view.composed ? html`<slot></slot>` : timeline(view)}
    ${promo ? promoView(promo, promoTarget, headingLevel) : nothing}
    ${faq ? faqView({ faq, isOpen, headingLevel }) : nothing}
    <slot name="footer"></slot>
  `;
};
