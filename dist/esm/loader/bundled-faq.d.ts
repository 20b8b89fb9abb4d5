import type { Roadmap } from '../model/roadmap.js';
/** The bundled roadmap as far as its questions alone need it: a page with them does not pay for the phases. */
export declare const bundledFaq: Roadmap;
