import { type TemplateResult } from 'lit';
import type { PhaseExtras } from '../context/phase-extras.js';
import type { Faq, Roadmap } from '../model/roadmap.js';
import type { Target } from '../model/safe-url.js';
import type { RoadmapPart } from '../model/roadmap-parts.js';
import { type ControlsView } from './controls.js';
import { overviewView } from './overview.js';
import { type Bodies } from './timeline.js';
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
/** A whole roadmap, from the announcement to the footer. */
export declare const roadmapView: (view: RoadmapView) => TemplateResult;
