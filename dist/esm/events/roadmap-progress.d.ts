import type { Totals } from '../model/progress-change.js';
export interface RoadmapProgressDetail {
    readonly stage: 'before' | 'after';
    readonly roadmap: string;
    readonly phase: string;
    readonly topic: string;
    readonly title: string;
    readonly done: boolean;
    readonly totals: Totals;
    readonly phaseTotals: Totals;
}
/**
 * The reader ticks or unticks a topic. Fired twice: `before` it counts, when `preventDefault()` leaves it as it was, and
 * `after` it has been saved. One event a topic, also where many change at once.
 *
 * What could not be saved has no `after`, also not when a later change takes it along: the store of a page failed, and the tick was
 * taken back; or the browser keeps nothing, and the tick lasts as long as the page. The reader is told either way. `after` names the
 * roadmap that was ticked, also where the element shows another one, or has left the page, by then.
 */
export declare class RoadmapProgressEvent extends Event implements RoadmapProgressDetail {
    /** `before` can be prevented; `after` reports what was saved. */
    readonly stage: 'before' | 'after';
    /** Id of the roadmap. */
    readonly roadmap: string;
    /** Id of the phase that the topic belongs to. */
    readonly phase: string;
    /** Id of the topic. */
    readonly topic: string;
    /** Title of the topic. */
    readonly title: string;
    /** Whether it is ticked. */
    readonly done: boolean;
    /** How many topics of the roadmap are done with it: `{ done, topics }`. */
    readonly totals: Totals;
    /** How many topics of the phase are done with it: `{ done, topics }`. */
    readonly phaseTotals: Totals;
    constructor(detail: RoadmapProgressDetail);
}
declare global {
    interface HTMLElementEventMap {
        'roadmap-progress': RoadmapProgressEvent;
    }
}
