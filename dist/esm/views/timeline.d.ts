import { type TemplateResult } from 'lit';
import type { PhaseExtras } from '../context/phase-extras.js';
import type { Tracking } from '../context/tracking.js';
import type { Words } from '../i18n/words.js';
import type { Roadmap } from '../model/roadmap.js';
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
export declare const timelineView: (view: TimelineView) => TemplateResult;
