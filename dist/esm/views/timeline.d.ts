import { type TemplateResult } from 'lit';
import type { PhaseExtras } from '../context/phase-extras.js';
import type { Words } from '../i18n/words.js';
import type { Roadmap } from '../model/roadmap.js';
export interface TimelineView {
    readonly roadmap: Roadmap;
    readonly isOpen: (id: string) => boolean;
    readonly hideTools: boolean;
    readonly extras: PhaseExtras;
    readonly headingLevel: number;
    readonly words: Words;
}
/** All phases in their order, each with a numbered node on the rail. */
export declare const timelineView: ({ roadmap, isOpen, extras, ...rest }: TimelineView) => TemplateResult;
