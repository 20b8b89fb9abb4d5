import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { RoadmapContext } from '../context/roadmap-context.js';
import { LanguageController } from '../controllers/language.js';
import { RoadmapController } from '../controllers/roadmap.js';
import { type Theme } from '../controllers/theme.js';
import type { PhaseWords } from '../i18n/words.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Missing } from './missing.js';
/** What the three elements have in common: a roadmap, a theme, a level for their title. */
export declare abstract class RoadmapElement extends LitElement {
    #private;
    /** Version of the package that the element comes from. */
    static readonly version = "0.1.0";
    static properties: PropertyDeclarations;
    /** A roadmap of your own instead of the bundled one. It is checked; `roadmap-error` names what is wrong with it. */
    roadmap: Roadmap | undefined;
    /** Address of a roadmap of your own, relative to the page; `roadmap` goes before it. */
    src: string | undefined;
    /** Shows the author in the page what is wrong with a given roadmap. */
    debug: boolean;
    /** `auto` shows what the page shows, `system` what the operating system is set to. */
    theme: Theme;
    /** Level of the title, 1 to 6; what is below it follows. */
    headingLevel: number | undefined;
    protected readonly source: RoadmapController;
    protected readonly language: LanguageController;
    /** Whether the roadmap that is asked for is yet to come. */
    protected isLoading: boolean;
    /** @param bundled what it shows when it is given no other */
    constructor(bundled: Roadmap);
    /** Called by the browser when the element has come to another document, which takes no style sheets of the one before. */
    adoptedCallback(): void;
    /** What was prerendered stays, and works as far as HTML does, until what takes it over is there. */
    protected performUpdate(): void;
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
