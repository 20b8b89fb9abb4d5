import { RoadmapFaq } from '../elements/roadmap-faq/roadmap-faq.js';
import { define } from './define.js';

define('roadmap-faq', RoadmapFaq);

export { RoadmapFaq };
// Their names in HTMLElementEventMap come along with these.
export type { RoadmapErrorEvent } from '../events/roadmap-error.js';
export type { RoadmapLoadEvent } from '../events/roadmap-load.js';
export type { RoadmapNavigateEvent } from '../events/roadmap-navigate.js';
export type { RoadmapToggleEvent } from '../events/roadmap-toggle.js';
