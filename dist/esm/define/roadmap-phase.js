import { RoadmapPhase } from "../elements/roadmap-phase/roadmap-phase.js";
import { define } from "./define.js";
// src/define/roadmap-phase.ts
define("roadmap-phase", RoadmapPhase);
export { RoadmapPhase };
