import { RoadmapPhase } from '../elements/roadmap-phase/roadmap-phase.js';
import { define } from './define.js';

define('roadmap-phase', RoadmapPhase);

export { RoadmapPhase };
// Their names in HTMLElementEventMap come along with these.
export type { RoadmapErrorEvent } from '../events/roadmap-error.js';
export type { RoadmapLoadEvent } from '../events/roadmap-load.js';
export type { RoadmapNavigateEvent } from '../events/roadmap-navigate.js';
export type { RoadmapProgressEvent } from '../events/roadmap-progress.js';
export type { RoadmapToggleEvent } from '../events/roadmap-toggle.js';
