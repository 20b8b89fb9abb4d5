import { type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { Faq, Roadmap } from '../model/roadmap.js';
/** The parts that an author can do without. */
export declare const roadmapParts: readonly ["header", "overview", "controls", "tools", "promo", "faq"];
export type RoadmapPart = (typeof roadmapParts)[number];
export interface RoadmapView {
    readonly roadmap: Roadmap;
    readonly hidden: ReadonlySet<RoadmapPart>;
    /** Whether the author's own phases and questions take the place of the timeline. */
    readonly composed: boolean;
    readonly faq: Faq | undefined;
    readonly headingLevel: number;
    readonly promoHref: string | undefined;
    readonly parentHref: string | undefined;
    /** A new set whenever everything starts anew. */
    readonly openAtFirst: ReadonlySet<string>;
    readonly isOpen: (id: string) => boolean;
    readonly allOpen: boolean;
    readonly onSelect: (phase: string) => void;
    /** Undefined where there is to be no such button. */
    readonly onToggleAll: (() => void) | undefined;
    readonly words: Words;
}
/** A whole roadmap, from the announcement to the footer. */
export declare const roadmapView: (view: RoadmapView) => TemplateResult;
