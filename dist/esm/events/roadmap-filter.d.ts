export interface RoadmapFilterDetail {
    readonly query: string;
    readonly levels: readonly string[];
    readonly tool: string | undefined;
    readonly phases: readonly string[];
    readonly questions: readonly string[];
}
/** The reader has searched or filtered, and sees what is left. */
export declare class RoadmapFilterEvent extends Event implements RoadmapFilterDetail {
    /** What was searched for; empty for nothing. */
    readonly query: string;
    /** Ids of the levels that are shown; empty for all. */
    readonly levels: readonly string[];
    /** Name of the tool that was asked for. */
    readonly tool: string | undefined;
    /** Ids of the phases that are left. */
    readonly phases: readonly string[];
    /** Ids of the questions that are left. */
    readonly questions: readonly string[];
    constructor({ query, levels, tool, phases, questions }: RoadmapFilterDetail);
}
declare global {
    interface HTMLElementEventMap {
        'roadmap-filter': RoadmapFilterEvent;
    }
}
