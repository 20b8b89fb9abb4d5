import { MlopsRoadmap } from "../elements/mlops-roadmap/mlops-roadmap.js";
import { define } from "./define.js";
// src/define/mlops-roadmap.ts
define("mlops-roadmap", MlopsRoadmap);
export { MlopsRoadmap };
