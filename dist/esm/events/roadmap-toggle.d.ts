/** What is about to open or close: exactly one of `phase` and `question` is its id. */
export interface RoadmapToggleDetail {
    readonly phase?: string | undefined;
    readonly question?: string | undefined;
    readonly open: boolean;
}
/**
 * A phase or question is about to open or close. Call `preventDefault()` to leave it as it is.
 * Not cancelable where the browser has done it already, as its find-in-page does.
 */
export declare class RoadmapToggleEvent extends Event {
    /** Id of the phase; undefined for a question. */
    readonly phase: string | undefined;
    /** Id of the question; undefined for a phase. */
    readonly question: string | undefined;
    /** Whether it opens. */
    readonly open: boolean;
    constructor({ phase, question, open }: RoadmapToggleDetail, cancelable?: boolean);
}
declare global {
    interface HTMLElementEventMap {
        'roadmap-toggle': RoadmapToggleEvent;
    }
}
