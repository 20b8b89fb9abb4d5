import {
  category,
  duration,
  id,
  levels,
  parent,
  phases,
  summary,
  title,
  updated,
} from '../../data/mlops.json';
import type { Roadmap } from '../model/roadmap.js';

/** The bundled roadmap without promo and questions: a page with a single phase does not pay for them. */
export const bundledPhases = {
  id,
  category,
  title,
  summary,
  updated,
  parent,
  duration,
  levels,
  phases,
} as Roadmap;
