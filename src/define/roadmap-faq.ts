import { RoadmapFaq } from '../elements/roadmap-faq/roadmap-faq.js';
import { define } from './define.js';

define('roadmap-faq', RoadmapFaq);

export { RoadmapFaq };
