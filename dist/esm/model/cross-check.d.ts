import type { Path } from './fault.js';
import type { Roadmap } from './roadmap.js';
interface Issue {
    readonly path: Path;
    readonly message: string;
}
/** What no schema can say: ids are unique, phases name a level that exists and leave the named slots alone. */
export declare const crossCheck: ({ levels, phases, faq }: Roadmap) => readonly Issue[];
export {};
