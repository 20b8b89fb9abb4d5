// The whole before its parts: a phase asks the roadmap around it as soon as it is defined.
export { MlopsRoadmap } from './define/mlops-roadmap.js';
export { RoadmapPhase } from './define/roadmap-phase.js';
export { RoadmapFaq } from './define/roadmap-faq.js';
export { RoadmapErrorEvent } from './events/roadmap-error.js';
export { RoadmapFilterEvent } from './events/roadmap-filter.js';
export { RoadmapLoadEvent } from './events/roadmap-load.js';
export { RoadmapNavigateEvent } from './events/roadmap-navigate.js';
export { RoadmapProgressEvent } from './events/roadmap-progress.js';
export { RoadmapToggleEvent } from './events/roadmap-toggle.js';
export type { Theme } from './controllers/theme.js';
export type { Pace } from './model/plan.js';
export type { ProgressData } from './model/progress-data.js';
export type { Totals } from './model/progress-change.js';
export type { ProgressStore } from './storage/progress-store.js';
export type { Fault } from './model/fault.js';
export type {
  Duration,
  Faq,
  Level,
  Phase,
  Promo,
  Question,
  Roadmap,
  Tool,
  Topic,
} from './model/roadmap.js';
