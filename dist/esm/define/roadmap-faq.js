import { RoadmapFaq } from "../elements/roadmap-faq/roadmap-faq.js";
import { define } from "./define.js";
// src/define/roadmap-faq.ts
define("roadmap-faq", RoadmapFaq);
export { RoadmapFaq };
