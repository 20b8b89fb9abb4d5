import type { Roadmap } from '../model/roadmap.js';
/** A roadmap has been taken and its content is in the page. */
export declare class RoadmapLoadEvent extends Event {
    /** The roadmap as it is shown: what was found faulty in it is left out. */
    readonly roadmap: Roadmap;
    constructor(roadmap: Roadmap);
}
declare global {
    interface HTMLElementEventMap {
        'roadmap-load': RoadmapLoadEvent;
    }
}
