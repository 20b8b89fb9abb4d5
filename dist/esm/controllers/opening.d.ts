import type { Roadmap } from '../model/roadmap.js';
import { type DisclosureController } from './disclosure.js';
/** What is open at first: anew for another roadmap or wish, and once more when progress is known that was not. */
export declare class OpeningController {
    #private;
    /** Ids of phases and questions; a new set whenever everything starts anew. */
    atFirst: ReadonlySet<string>;
    constructor(disclosure: DisclosureController);
    /**
     * @param open the author's wish
     * @param done ids of the topics that are done; undefined while they are not known
     */
    take(open: string, roadmap: Roadmap, done: ReadonlySet<string> | undefined): void;
}
