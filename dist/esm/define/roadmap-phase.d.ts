import { RoadmapPhase } from '../elements/roadmap-phase/roadmap-phase.js';
export { RoadmapPhase };
export type { RoadmapErrorEvent } from '../events/roadmap-error.js';
export type { RoadmapLoadEvent } from '../events/roadmap-load.js';
export type { RoadmapNavigateEvent } from '../events/roadmap-navigate.js';
export type { RoadmapProgressEvent } from '../events/roadmap-progress.js';
export type { RoadmapToggleEvent } from '../events/roadmap-toggle.js';
