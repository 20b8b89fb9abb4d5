import { type PropertyDeclarations, type PropertyValues } from 'lit';
import type { RoadmapContext } from '../../context/roadmap-context.js';
import type { PhaseWords } from '../../i18n/words.js';
import type { Phase, Roadmap } from '../../model/roadmap.js';
import type { Missing } from '../missing.js';
import { TrackedElement } from '../tracked-element.js';
/**
 * One phase of a roadmap, alone between two paragraphs or inside a `<mlops-roadmap>`, from which it then takes roadmap,
 * progress and settings.
 *
 * @attr [heading-level=3]
 * @slot <phase-id> - At the end of the phase, such as `slot="model-serving"`
 * @fires {RoadmapToggleEvent} roadmap-toggle - The phase is about to open or close; `preventDefault()` leaves it as it is
 * @fires {RoadmapNavigateEvent} roadmap-navigate - The reader has been brought to the phase by a link
 * @csspart phase - The card of a phase, a `<details>`
 * @csspart phase-header - What opens and closes it, a `<summary>`
 * @csspart phase-number - “Phase 3”
 * @csspart phase-title - Its title, a heading
 * @csspart tagline - The sentence below the title
 * @csspart level - The badge with the name of the level
 * @csspart duration - How long it takes
 * @csspart phase-body - What it opens to
 * @csspart label - “What to learn” and “Key tools”, headings
 * @csspart topics - The list of topics
 * @csspart topic - A topic
 * @csspart topic-label - A topic with its checkbox, where topics can be ticked
 * @csspart checkbox - That checkbox
 * @csspart topic-title - The title of a topic
 * @csspart topic-detail - What follows the dash
 * @csspart link - A link on a topic or tool
 * @csspart count - How many of its topics are done, beside “What to learn”
 * @csspart status - How many of its topics are done, beside its number, where no node shows it
 * @csspart dates - When it begins and ends
 * @csspart here - “You are here”
 * @csspart tools - The list of tools
 * @csspart tool - A tool
 * @csspart permalink - The line with the link to it
 * @csspart copy-link - That link
 * @csspart progress-message - What the reader is told of their progress
 * @cssproperty --roadmap-raised - Background of chips
 * @cssproperty --roadmap-shadow - Shadow of an open card
 * @cssproperty --roadmap-level-<id> - Colour of a level, such as `--roadmap-level-expert`; by itself the first is green, then blue, violet, amber, teal, pink, olive, red
 */
export declare class RoadmapPhase extends TrackedElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Which phase: its number, from 1, or its id. Where there is no such phase a notice says so. */
    phase: number | string | undefined;
    /** Whether the phase is open; follows what the reader does. */
    open: boolean;
    /**
     * Parts not wanted.
     *
     * @type {'tools' | string}
     */
    hide: string | null | undefined;
    constructor();
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
