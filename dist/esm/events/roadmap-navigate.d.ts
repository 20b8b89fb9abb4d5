/** The reader has been brought to a phase or question: exactly one of `phase` and `question` is its id. */
export declare class RoadmapNavigateEvent extends Event {
    /** Id of the phase; undefined for a question. */
    readonly phase: string | undefined;
    /** Id of the question; undefined for a phase. */
    readonly question: string | undefined;
    constructor(phase: string | undefined, question: string | undefined);
}
declare global {
    interface HTMLElementEventMap {
        'roadmap-navigate': RoadmapNavigateEvent;
    }
}
