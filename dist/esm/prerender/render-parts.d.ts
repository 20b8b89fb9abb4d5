import type { RoadmapContext } from '../context/roadmap-context.js';
import type { FaqOptions, PhaseOptions } from './options.js';
import { type Prepared } from './prepare.js';
/** A phase with what the roadmap around it shares with it. */
export declare const phaseInside: (asked: PhaseOptions, prepared: Prepared, context?: RoadmapContext) => Promise<string>;
/** The questions with what the roadmap around them shares with them. */
export declare const faqInside: (asked: FaqOptions, prepared: Prepared, context?: RoadmapContext) => Promise<string>;
/**
 * One phase for a page that is made in Node. Rejects with a `PrerenderError` where there is none such, or the given
 * roadmap cannot be shown.
 */
export declare const renderPhase: (options: PhaseOptions) => Promise<string>;
/**
 * The questions for a page that is made in Node. Rejects with a `PrerenderError` where there are none, or the given
 * roadmap cannot be shown.
 */
export declare const renderFaq: (options?: FaqOptions) => Promise<string>;
