import type { Roadmap } from './roadmap.js';
/** A roadmap as it is where its tools are hidden; the same one each time. */
export declare const withoutTools: (roadmap: Roadmap) => Roadmap;
