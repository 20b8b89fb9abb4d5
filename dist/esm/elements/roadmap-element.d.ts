import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { LitElement } from 'lit';
import type { RoadmapContext } from '../context/roadmap-context.js';
import { CallsController } from '../controllers/calls.js';
import { LanguageController } from '../controllers/language.js';
import { RoadmapController } from '../controllers/roadmap.js';
import { type Theme } from '../controllers/theme.js';
import type { PhaseWords } from '../i18n/words.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Given } from './given.js';
import type { Missing } from './missing.js';
/**
 * What the three elements have in common: a roadmap, a theme, a level for their title.
 *
 * @slot - Shown where scripts do not run, as in feeds, e-mails and search engines, and while there is no roadmap to show
 * @fires {RoadmapLoadEvent} roadmap-load - A roadmap is shown
 * @fires {RoadmapErrorEvent} roadmap-error - Something given is not as expected, such as a phase that does not exist
 * @csspart base - The box around everything
 * @csspart notice - The sentence in the place of what cannot be shown
 * @csspart retry - The button that loads it again
 * @csspart faults - The list of what is wrong with your roadmap, with `debug`
 * @cssproperty --roadmap-accent - Links and buttons
 * @cssproperty --roadmap-surface - Background of cards
 * @cssproperty --roadmap-text - Text
 * @cssproperty --roadmap-muted - Text of lesser weight
 * @cssproperty --roadmap-border - Borders
 * @cssproperty --roadmap-radius - Corners of cards; smaller things take a part of it
 * @cssproperty --roadmap-space - The unit of all distances
 * @cssproperty --roadmap-font - Font family of everything
 * @cssproperty --roadmap-heading-font - Font family of headings
 * @cssproperty --roadmap-focus - Focus ring
 * @cssproperty --roadmap-scroll-margin - Room above what a link leads to, for what your page keeps at its top
 * @cssstate loading - While a roadmap is being loaded and checked
 * @cssstate error - Where there is nothing to show, or what was given cannot be shown
 */
export declare abstract class RoadmapElement extends LitElement {
    #private;
    /** Version of the package that the element comes from. */
    static readonly version = "0.1.0";
    static properties: PropertyDeclarations;
    /**
     * A roadmap of your own, as an object, instead of the bundled one. It is checked; `roadmap-error` names what is wrong
     * with it. What was shown before stays until it is ready. Where nothing of it can be shown, a notice says so: a roadmap of
     * yours that was shown before stays below it, the bundled one does not. `undefined` shows the bundled one again.
     */
    roadmap: Roadmap | undefined;
    /**
     * Address of a roadmap of your own, as JSON, instead of the bundled one; `roadmap` goes before it. What was shown before,
     * what was prerendered and what stands inside the element stay until it has come, and where it does not come a notice beside
     * them says so; the bundled one goes then.
     */
    src: string | undefined;
    /**
     * Whether it stands in a placeholder, which a reader of the page may have written: what `src` names is then fetched from
     * the page's own site alone, without cookies.
     *
     * @internal
     */
    isPlaced: boolean | undefined;
    /** Shows in the page what is wrong with your roadmap. */
    debug: boolean;
    /** `auto` shows what the page shows, `system` what the device is set to. */
    theme: Theme;
    /**
     * Level of the title; everything below follows it.
     *
     * @type {1 | 2 | 3 | 4 | 5 | 6 | number | undefined}
     */
    get headingLevel(): number | undefined;
    set headingLevel(value: number | undefined);
    protected readonly source: RoadmapController;
    protected readonly language: LanguageController;
    /** What the page asks for before the roadmap is shown waits here. */
    protected readonly calls: CallsController;
    /** What is loaded for a roadmap that an author gives, or the lack of something. */
    protected given: Given | undefined;
    /** Whether the roadmap that is asked for is yet to come. */
    protected isLoading: boolean;
    static get observedAttributes(): string[];
    /** @param bundled what it shows when it is given no other */
    constructor(bundled: Roadmap);
    /** `open` is an attribute of `<details>` as well, so minifiers of HTML empty it; `data-open` they leave alone. */
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    connectedCallback(): void;
    /** Called by the browser when the element has come to another document, which takes no style sheets of the one before. */
    adoptedCallback(): void;
    /** What was prerendered stays, and works as far as HTML does, until what takes it over is there. */
    protected performUpdate(): void;
    /** Draws by the Lit of the script what is loaded on demand. */
    protected draw(view: TemplateResult, box: HTMLElement): void;
    /** The widget's own words, in the language of its place in the page. */
    protected abstract get words(): PhaseWords;
    /** What a `<mlops-roadmap>` around the element shares with it. */
    protected get context(): RoadmapContext | undefined;
    protected missing(_roadmap: Roadmap): Missing;
    protected abstract renderRoadmap(roadmap: Roadmap): unknown;
    protected willUpdate(_changed?: PropertyValues): void;
    protected render(): TemplateResult;
    protected updated(_changed: PropertyValues): void;
    /** What the author gives instead of the bundled roadmap: the roadmap itself or its address. */
    protected get asked(): unknown;
    protected toggleState(state: string, on: boolean): void;
}
