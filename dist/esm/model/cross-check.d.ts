import type { Issue } from './fault.js';
import type { Roadmap } from './roadmap.js';
/** What no schema can say: ids are unique, phases name a level that exists and leave the named slots alone. */
export declare const crossCheck: (roadmap: Roadmap) => readonly Issue[];
