import type { Tracking } from '../context/tracking.js';
import type { AllWords } from '../i18n/words.js';
import type { Roadmap } from '../model/roadmap.js';
import type { RoadmapOptions } from './options.js';
/**
 * Dates, and the room for progress, as the element in the page draws them where nothing is done yet. What can be ticked
 * and where the reader is in the plan come with the script; undefined without either.
 */
export declare const servedTracking: ({ progress, start, pace }: Pick<RoadmapOptions, "progress" | "start" | "pace">, roadmap: Roadmap, language: AllWords | undefined) => Tracking | undefined;
