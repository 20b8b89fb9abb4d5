import type { PhaseExtras } from './phase-extras.js';
import type { Tracking } from './tracking.js';
import type { Words } from '../i18n/words.js';
import type { Roadmap } from '../model/roadmap.js';
/** The phases and questions of one element, as the element around it may open and close them. */
export interface DisclosureMember {
    /** Whether every one of them is open. */
    readonly allOpen: boolean;
    /** Shows all as open, whatever they are, or no longer. */
    revealAll: (on: boolean) => void;
    /** All of them as they are drawn now. */
    readonly all: readonly HTMLDetailsElement[];
    /** Opens or closes each one that matches, unless a listener cancels it; many also where opening one closes the others. */
    setAll: (open: boolean, matches?: (details: HTMLDetailsElement) => boolean, many?: boolean) => void;
}
/** What a `<mlops-roadmap>` shares with the elements inside it. */
export interface RoadmapContext {
    /** The roadmap it shows; undefined while it has none. */
    readonly roadmap: Roadmap | undefined;
    /** The language in which its own words are. */
    readonly words: Words;
    /** Level of its own title; the titles inside it are one below. */
    readonly headingLevel: number;
    /** Ids of the phases and questions that are open at first. */
    readonly openAtFirst: ReadonlySet<string>;
    readonly hideTools: boolean;
    /** How the extras of its phases are drawn. */
    readonly phaseExtras: PhaseExtras;
    /** Progress and plan; undefined without either. */
    readonly tracking: Tracking | undefined;
    /** To be called when an element comes in, which gets the style sheet for the extras, and when it leaves. */
    readonly join: (member: DisclosureMember, root: ShadowRoot) => void;
    readonly leave: (member: DisclosureMember) => void;
    /** To be called when something in a member has opened or closed. */
    readonly memberChanged: () => void;
}
/** Two scripts on a page must agree on the key, hence a string and no symbol of one script's own. */
export declare const roadmapContext: {
    __context__: RoadmapContext;
};
