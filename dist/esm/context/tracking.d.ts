import type { Phase, Topic } from '../model/roadmap.js';
import type { DrawText } from './phase-extras.js';
/** How progress and plan are drawn, at one moment: another one as soon as anything in it changes. */
export interface Tracking {
    /** To be adopted by every element inside the one whose it is. */
    readonly styleSheet: CSSStyleSheet | undefined;
    /** Ids of the topics that are done; undefined while they are not known. */
    readonly done: ReadonlySet<string> | undefined;
    /** Whether every topic of some phases is done. */
    readonly isComplete: (phases: readonly Phase[]) => boolean;
    /** Another one than before when a phase is to be drawn again. */
    readonly keyOf: (phase: Phase) => string;
    /** Draws a topic that can be ticked. */
    readonly renderTopic: (topic: Topic, content: unknown) => unknown;
    /** Draws how many topics of a phase are done. */
    readonly renderCount: (phase: Phase, text: DrawText) => unknown;
    /** Draws how far the reader is, where a phase has no node. */
    readonly renderStatus: (phase: Phase, text: DrawText) => unknown;
    /** Draws when a phase begins and ends. */
    readonly renderDates: (phase: Phase, text: DrawText) => unknown;
    /** Draws what stands on the rail for a phase. */
    readonly renderNode: (phase: Phase, number: number) => unknown;
    /** Draws the bar of a phase in the overview. */
    readonly renderSegment: (phase: Phase, width: number) => unknown;
    /** Draws what is said of the whole in its header. */
    readonly renderSummary: () => unknown;
    /** Draws what can be done with progress and plan. */
    readonly renderMenu: () => unknown;
    /** Draws what there is to tell the reader. */
    readonly renderMessage: () => unknown;
}
