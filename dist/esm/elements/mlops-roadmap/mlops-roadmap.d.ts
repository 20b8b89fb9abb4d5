import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { ProgressData } from '../../model/progress-data.js';
import type { Phase, Roadmap } from '../../model/roadmap.js';
import { TrackedElement } from '../tracked-element.js';
/**
 * A whole roadmap: header, overview, toolbar, timeline, promo and questions.
 *
 * `<roadmap-phase>` and `<roadmap-faq>` inside it take the place of the timeline, with any prose between them.
 *
 * @slot - Fallback for no script, feeds and search engines; or the author's own phases and questions with their prose
 * @slot header - Instead of the header
 * @slot promo - Instead of the promo
 * @slot footer - Below everything
 * @slot <phase id> - At the end of that phase, such as `slot="model-serving"`
 * @fires {RoadmapLoadEvent} roadmap-load - A roadmap is shown
 * @fires {RoadmapErrorEvent} roadmap-error - Something given is not as expected: see its `faults`
 * @fires {RoadmapToggleEvent} roadmap-toggle - A phase or question is about to open or close; cancelable
 * @fires {RoadmapFilterEvent} roadmap-filter - The reader has searched or filtered
 * @fires {RoadmapNavigateEvent} roadmap-navigate - The reader has been brought to a phase or question
 * @fires {RoadmapProgressEvent} roadmap-progress - The reader ticks a topic: once before, cancelable, and once after
 * @csspart base - The box around everything
 * @csspart notice - The sentence in the place of what cannot be shown
 * @csspart retry - The button that loads it again
 * @csspart faults - The list of what is wrong with the data, with `debug`
 * @csspart announcement - The line above the roadmap
 * @csspart header - Category, title, summary and facts
 * @csspart parent - The line with the link to all roadmaps
 * @csspart category - The line above the title
 * @csspart title - The title, a heading
 * @csspart summary - The text below the title
 * @csspart facts - The list of duration and number of phases
 * @csspart overview - The strip with one segment per phase
 * @csspart segment - A segment of the strip, a link
 * @csspart controls - The toolbar
 * @csspart legend - The list of levels in the toolbar
 * @csspart legend-level - A level in the toolbar, a button
 * @csspart search - The search field
 * @csspart match - What is found, a `<mark>` where the engine has no CSS Custom Highlight
 * @csspart result - What a search has found, and the button that ends it
 * @csspart show-all - That button
 * @csspart print - The button that prints
 * @csspart toggle-all - The button that opens or closes everything
 * @csspart timeline - The list of phases
 * @csspart item - A phase with its node on the rail
 * @csspart node - The numbered node
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
 * @csspart dates - When a phase begins and ends
 * @csspart here - “You are here”
 * @csspart tools - The list of tools
 * @csspart tool - A tool
 * @csspart progress-message - What the reader is told of their progress
 * @csspart action - A button in it or in the panel
 * @csspart link - A link on a topic or tool
 * @csspart permalink - The line with the link to a phase
 * @csspart copy-link - That link
 * @csspart progress - How much of the whole is done
 * @csspart finish - When everything is done
 * @csspart progress-menu - The button that opens what can be done with progress and plan
 * @csspart progress-panel - What it opens
 * @csspart start - The reader's start date
 * @csspart promo - The interview-prep card
 * @csspart promo-category - The line above its title
 * @csspart promo-title - Its title, a heading
 * @csspart promo-text - Its text
 * @csspart promo-action - Its link
 * @csspart faq - The section of questions
 * @csspart faq-title - Its title, a heading
 * @csspart faq-summary - The sentence below the title
 * @csspart questions - The list of questions
 * @csspart question - A question with its answer, a `<details>`
 * @csspart question-header - What opens and closes it, a `<summary>`
 * @csspart question-number - Its number
 * @csspart question-title - The question, a heading
 * @csspart answer - The answer
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
 * @cssproperty [--roadmap-rail=var(--roadmap-border)] - The line that joins the nodes
 * @cssproperty [--roadmap-scroll-margin=1em] - Room above a phase that a link leads to, for what the page keeps at its top
 * @cssproperty [--roadmap-level-<id>] - Colour of a level, such as `--roadmap-level-expert`. Default: green, blue, violet, amber, teal, pink, olive, red in their order
 * @cssstate loading - A roadmap is being checked
 * @cssstate error - There is nothing to show, or what was given is not valid
 * @cssstate complete - Every topic is done
 */
export declare class MlopsRoadmap extends TrackedElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Phases open at first: `first`, `none`, `all`, or phase numbers and ids separated by spaces. */
    open: string;
    /** Opening a phase closes the others. */
    exclusive: boolean;
    /** Parts not wanted, separated by spaces: `header overview controls tools promo faq`. */
    hide: string;
    /** Levels shown at first, by id, separated by spaces; the reader can choose others. */
    level: string;
    /** Where the promo's action leads. Without an address the announcement is not drawn. */
    promoHref: string | undefined;
    /** Where the link to all roadmaps leads. Without an address it is not drawn. */
    parentHref: string | undefined;
    /** How fast the plan goes through the range of each duration: `fast`, `steady` (default) or `relaxed`. */
    pace: string | undefined;
    constructor();
    /** Opens every phase and question, also where `exclusive` is set. */
    expandAll(): void;
    /** Closes every phase and question. */
    collapseAll(): void;
    /**
     * Opens a phase, brings it into view and moves the focus to it. Does nothing when there is no such phase.
     *
     * @param phase its number, from 1, or its id
     */
    goTo(phase: number | string): void;
    /** All progress as plain JSON, to be kept elsewhere; undefined while there is none to be had. */
    exportProgress(): Promise<ProgressData | undefined>;
    /**
     * Adds progress that was exported; nothing is unticked by it. False when it is none of this roadmap:
     * then the reader is told, and `roadmap-error` fired.
     *
     * @param value what `exportProgress()` gave, or its JSON
     */
    importProgress(value: unknown): Promise<boolean>;
    /** Forgets all progress, which the reader can undo for as long as the page lives. False where a listener refuses it. */
    resetProgress(): Promise<boolean>;
    protected get phases(): readonly Phase[];
    protected get address(): string;
    protected get words(): Words;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected renderRoadmap(roadmap: Roadmap): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'mlops-roadmap': MlopsRoadmap;
    }
}
