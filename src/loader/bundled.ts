import { category, duration, faq, parent, promo, summary, updated } from '../../data/mlops.json';
import type { Roadmap } from '../model/roadmap.js';
import { bundledPhases } from './bundled-phases.js';

/** The roadmap that comes with the script. Its data are checked by the tests, not by every reader's browser. */
export const bundled = {
  ...bundledPhases,
  category,
  summary,
  updated,
  parent,
  duration,
  promo,
  faq,
} as Roadmap;
