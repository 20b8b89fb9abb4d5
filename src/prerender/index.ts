export { MissingRendererError } from './missing-renderer.js';
export { PrerenderError } from './prepare.js';
export { renderFaq, renderPhase } from './render-parts.js';
export { renderRoadmap } from './render-roadmap.js';
export { styleHashes } from './style-hashes.js';
export type { Fault } from '../model/fault.js';
export type {
  FaqOptions,
  Format,
  Inside,
  PhaseOptions,
  RoadmapOptions,
  SharedOptions,
} from './options.js';
