import { type TemplateResult } from 'lit';
import type { Tracking } from '../context/tracking.js';
import type { Words } from '../i18n/words.js';
import type { RankedLevel } from '../model/level.js';
import type { Roadmap } from '../model/roadmap.js';
export interface OverviewView {
    readonly roadmap: Roadmap;
    readonly levels: ReadonlyMap<string, RankedLevel>;
    /** The address that leads to a phase. */
    readonly hrefOf: (id: string) => string;
    readonly tracking: Tracking | undefined;
    readonly words: Words;
}
/** The journey at a glance: a strip with one segment per phase, as wide as its duration. */
export declare const overviewView: (view: OverviewView) => TemplateResult;
