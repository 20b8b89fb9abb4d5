import type { Fault } from '../model/fault.js';
/** Something given to the element is not as expected. What is valid of it is shown all the same. */
export declare class RoadmapErrorEvent extends Event {
    /** What is wrong, and where: a list of `{ path, message, hint? }`. */
    readonly faults: readonly Fault[];
    constructor(faults: readonly Fault[]);
}
declare global {
    interface HTMLElementEventMap {
        'roadmap-error': RoadmapErrorEvent;
    }
}
