import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { FilterController } from '../../controllers/filter.js';
import type { Words } from '../../i18n/words.js';
import type { Pace } from '../../model/plan.js';
import type { ProgressData } from '../../model/progress-data.js';
import type { Phase, Roadmap } from '../../model/roadmap.js';
import { TrackedElement } from '../tracked-element.js';
/**
 * A whole roadmap: header, overview, toolbar, timeline, promo and questions.
 *
 * `<roadmap-phase>` and `<roadmap-faq>` inside it take the place of the timeline, with any prose between them.
 *
 * @attr [heading-level=2]
 * @slot - Shown where scripts do not run and while there is no roadmap to show; phases and questions of your own in it are the timeline
 * @slot header - Instead of the header
 * @slot promo - Instead of the promo
 * @slot footer - Below everything
 * @slot <phase-id> - At the end of that phase, such as `slot="model-serving"`
 * @fires {RoadmapToggleEvent} roadmap-toggle - A phase or question is about to open or close; `preventDefault()` leaves it as it is
 * @fires {RoadmapFilterEvent} roadmap-filter - The reader has searched, or has pressed a level or a tool
 * @fires {RoadmapNavigateEvent} roadmap-navigate - The reader has been brought to a phase or question, by a link or by `goTo()`
 * @csspart announcement - The line above the roadmap
 * @csspart header - Category, title, summary and facts
 * @csspart parent - The line with the link to all roadmaps
 * @csspart category - The line above the title
 * @csspart title - The title, a heading
 * @csspart summary - The text below the title
 * @csspart facts - The list of duration and number of phases
 * @csspart progress - How much of the whole is done, in that list
 * @csspart finish - When everything is done, in that list
 * @csspart overview - The strip with one segment per phase
 * @csspart segment - A segment of the strip, a link
 * @csspart controls - The toolbar
 * @csspart legend - The list of levels in the toolbar
 * @csspart legend-level - A level in the toolbar, a button
 * @csspart search - The search field
 * @csspart toggle-all - The button that opens or closes everything
 * @csspart print - The button that prints
 * @csspart progress-menu - The button that opens what can be done with progress and plan
 * @csspart progress-panel - What it opens
 * @csspart start - The field for the reader’s start date
 * @csspart action - A button in the panel or in what the reader is told
 * @csspart result - What a search has found
 * @csspart show-all - The button that ends a search
 * @csspart match - What is found, a `<mark>`, in browsers without the CSS Custom Highlight API
 * @csspart progress-message - What the reader is told of their progress
 * @csspart timeline - The list of phases
 * @csspart item - A phase with its node on the rail
 * @csspart node - The numbered node
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
 * @csspart dates - When it begins and ends
 * @csspart here - “You are here”
 * @csspart tools - The list of tools
 * @csspart tool - A tool
 * @csspart permalink - The line with the link to it
 * @csspart copy-link - That link
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
 * @cssproperty --roadmap-raised - Background of chips and promo
 * @cssproperty --roadmap-shadow - Shadow of an open card
 * @cssproperty --roadmap-rail - The line that joins the nodes
 * @cssproperty --roadmap-level-<id> - Colour of a level, such as `--roadmap-level-expert`; by itself the first is green, then blue, violet, amber, teal, pink, olive, red
 */
export declare class MlopsRoadmap extends TrackedElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /**
     * What is open at first: one of these words, or phase numbers and ids separated by spaces; ids of questions count too.
     * Without a value it means `all`. HTML that may be minified says `data-open`, which means the same and goes before it.
     *
     * @type {'first' | 'none' | 'all' | string}
     */
    open: string;
    /** Opening a phase closes the others. */
    exclusive: boolean;
    /**
     * Parts not wanted, separated by spaces.
     *
     * @type {RoadmapPart | string}
     */
    hide: string;
    /** Levels shown at first, by id, separated by spaces: all where there is none. The reader can choose others. */
    level: string;
    /** Where “Get it” leads; the announcement is drawn only with an address. */
    promoHref: string | undefined;
    /** Where “All Roadmaps” leads; drawn only with an address. */
    parentHref: string | undefined;
    /**
     * How the plan reads the range of a duration: as its least, its mean or its most.
     *
     * @default 'steady'
     */
    pace: Pace | undefined;
    /** Adds one FAQPage and Course block for this roadmap to the head of the document, for search engines. */
    structuredData: boolean;
    protected readonly filter: FilterController;
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
    /** Gives a promise of the progress of this roadmap's topics as plain JSON, to be kept elsewhere; of `undefined` while there is none to be had. */
    exportProgress(): Promise<ProgressData | undefined>;
    /**
     * Adds progress that was exported; nothing is unticked by it. Gives a promise of `false` when it is none of this roadmap:
     * then the reader is told, and `roadmap-error` fired.
     *
     * @param value what `exportProgress()` gave, or its JSON
     */
    importProgress(value: unknown): Promise<boolean>;
    /**
     * Forgets the progress of this roadmap's topics, which the reader can undo for as long as the page lives. Gives a promise of `false` where a
     * listener refuses it.
     */
    resetProgress(): Promise<boolean>;
    /**
     * Gives the roadmap as Markdown, the same as `renderRoadmap()` gives with that format, in the language of the element. It
     * waits until the roadmap is shown, and gives undefined if the roadmap cannot be loaded. Of an author's own content between the
     * phases it keeps headings, paragraphs and list items, as plain text.
     */
    toMarkdown(): Promise<string | undefined>;
    protected get phases(): readonly Phase[];
    protected get address(): string;
    protected get words(): Words;
    protected getUpdateComplete(): Promise<boolean>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected renderRoadmap(roadmap: Roadmap): TemplateResult;
    /** Draws the strip of a roadmap that is not the bundled one. */
    protected get overviewOf(): (({ phases }: Roadmap) => typeof import("../../views/dense-overview.js").denseOverviewView | undefined) | undefined;
}
declare global {
    interface HTMLElementTagNameMap {
        'mlops-roadmap': MlopsRoadmap;
    }
}
