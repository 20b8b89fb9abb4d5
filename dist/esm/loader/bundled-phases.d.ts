import type { Roadmap } from '../model/roadmap.js';
/** The bundled roadmap without promo and questions: a page with a single phase does not pay for them. */
export declare const bundledPhases: Roadmap;
