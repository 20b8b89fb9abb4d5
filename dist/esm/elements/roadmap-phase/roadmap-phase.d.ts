import { type PropertyDeclarations, type PropertyValues } from 'lit';
import type { RoadmapContext } from '../../context/roadmap-context.js';
import type { PhaseWords } from '../../i18n/words.js';
import type { Phase, Roadmap } from '../../model/roadmap.js';
import type { Missing } from '../missing.js';
import { TrackedElement } from '../tracked-element.js';
/**
 * One phase of a roadmap, alone between two paragraphs or inside a `<mlops-roadmap>`.
 *
 * @slot - Fallback for no script, feeds and search engines
 * @slot <phase id> - At the end of the phase, such as `slot="model-serving"`
 * @fires {RoadmapLoadEvent} roadmap-load - A roadmap is shown
 * @fires {RoadmapErrorEvent} roadmap-error - Something given is not as expected: see its `faults`
 * @fires {RoadmapToggleEvent} roadmap-toggle - The phase is about to open or close; cancelable
 * @fires {RoadmapNavigateEvent} roadmap-navigate - A link has led here
 * @fires {RoadmapProgressEvent} roadmap-progress - The reader ticks a topic: once before, cancelable, and once after
 * @csspart base - The box around everything
 * @csspart notice - The sentence in the place of what cannot be shown
 * @csspart retry - The button that loads it again
 * @csspart faults - The list of what is wrong with the data, with `debug`
 * @csspart phase - The card of a phase, a `<details>`
 * @csspart phase-header - What opens and closes it, a `<summary>`
 * @csspart phase-number - “Phase 3”
 * @csspart phase-title - Its title, a heading
 * @csspart tagline - The sentence below the title
 * @csspart level - The badge with the level's name
 * @csspart duration - How long it takes
 * @csspart phase-body - What it opens to
 * @csspart label - “What to learn” and “Key tools”, headings
 * @csspart topics - The list of topics
 * @csspart topic - A topic
 * @csspart topic-title - Its title
 * @csspart topic-detail - What follows the dash
 * @csspart topic-label - Topic and checkbox, where topics can be ticked
 * @csspart checkbox - The checkbox of a topic
 * @csspart count - How many of a phase's topics are done
 * @csspart status - How many of its topics are done, beside its number
 * @csspart dates - When a phase begins and ends
 * @csspart here - “You are here”
 * @csspart tools - The list of tools
 * @csspart tool - A tool
 * @csspart progress-message - What the reader is told of their progress
 * @csspart action - A button in it
 * @csspart link - A link on a topic or tool
 * @cssproperty [--roadmap-accent] - Links, buttons and the focus ring. Default: a blue for light, a lighter one for dark
 * @cssproperty [--roadmap-surface] - Background of cards. Default: white, or near black
 * @cssproperty [--roadmap-raised] - Background of chips and the promo. Default: a pale grey, or a dark one
 * @cssproperty [--roadmap-text] - Text. Default: near black, or near white
 * @cssproperty [--roadmap-muted] - Text of lesser weight. Default: a grey of 7:1 on the surface
 * @cssproperty [--roadmap-border] - Borders. Default: a light grey, or a dark one
 * @cssproperty [--roadmap-radius=0.75em] - Corners of cards; smaller things take a part of it
 * @cssproperty [--roadmap-space=1em] - The unit of all distances
 * @cssproperty [--roadmap-font=inherit] - Font family of everything
 * @cssproperty [--roadmap-heading-font=inherit] - Font family of headings
 * @cssproperty [--roadmap-focus=var(--roadmap-accent)] - Focus ring
 * @cssproperty [--roadmap-shadow] - Shadow of an open card. Default: a faint one
 * @cssproperty [--roadmap-scroll-margin=1em] - Room above the phase when a link leads to it, for what the page keeps at its top
 * @cssproperty [--roadmap-level-<id>] - Colour of a level, such as `--roadmap-level-expert`. Default: green, blue, violet, amber, teal, pink, olive, red in their order
 * @cssstate loading - A roadmap is being checked
 * @cssstate error - There is nothing to show, or what was given is not valid
 * @cssstate complete - Every topic is done
 */
export declare class RoadmapPhase extends TrackedElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Number of the phase, from 1, or its id. */
    phase: number | string | undefined;
    /** Whether the phase is open. */
    open: boolean;
    /** Parts not wanted: `tools`. */
    hide: string;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected get words(): PhaseWords;
    protected get context(): RoadmapContext | undefined;
    protected get phases(): readonly Phase[];
    protected missing(): Missing;
    protected willUpdate(changed: PropertyValues): void;
    protected renderRoadmap(roadmap: Roadmap): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'roadmap-phase': RoadmapPhase;
    }
}
