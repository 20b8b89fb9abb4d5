import { type TemplateResult } from 'lit';
import type { Tracking } from '../context/tracking.js';
import type { Words } from '../i18n/words.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Target } from '../model/safe-url.js';
export interface HeaderView {
    readonly roadmap: Roadmap;
    /** Where the link to all roadmaps leads; without an address it is not drawn. */
    readonly parentTarget: Target | undefined;
    readonly headingLevel: number;
    readonly tracking: Tracking | undefined;
    readonly words: Words;
}
/** What the roadmap is, unless an author says it: its category, title and summary, how long it takes and how many phases it has. */
export declare const headerView: (view: HeaderView) => TemplateResult;
