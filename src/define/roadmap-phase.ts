import { RoadmapPhase } from '../elements/roadmap-phase/roadmap-phase.js';
import { define } from './define.js';

define('roadmap-phase', RoadmapPhase);

export { RoadmapPhase };
