import type { Roadmap } from '../model/roadmap.js';
/** The roadmap that comes with the script. Its data are checked by the tests, not by every reader's browser. */
export declare const bundled: Roadmap;
