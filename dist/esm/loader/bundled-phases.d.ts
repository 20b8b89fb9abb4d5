import type { Roadmap } from '../model/roadmap.js';
/** The bundled roadmap as far as a single phase needs it: a page with one does not pay for the rest. */
export declare const bundledPhases: Roadmap;
