import { MlopsRoadmap } from '../elements/mlops-roadmap/mlops-roadmap.js';
export { MlopsRoadmap };
export type { RoadmapErrorEvent } from '../events/roadmap-error.js';
export type { RoadmapLoadEvent } from '../events/roadmap-load.js';
export type { RoadmapFilterEvent } from '../events/roadmap-filter.js';
export type { RoadmapNavigateEvent } from '../events/roadmap-navigate.js';
export type { RoadmapProgressEvent } from '../events/roadmap-progress.js';
export type { RoadmapToggleEvent } from '../events/roadmap-toggle.js';
