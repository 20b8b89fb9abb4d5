import { id, lang, levels, phases, title } from '../../data/mlops.json';
import type { Roadmap } from '../model/roadmap.js';

/** The bundled roadmap as far as a single phase needs it: a page with one does not pay for the rest. */
export const bundledPhases = { id, lang, title, levels, phases } as Roadmap;
