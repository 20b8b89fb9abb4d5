import { MlopsRoadmap } from '../elements/mlops-roadmap/mlops-roadmap.js';
import { define } from './define.js';

define('mlops-roadmap', MlopsRoadmap);

export { MlopsRoadmap };
