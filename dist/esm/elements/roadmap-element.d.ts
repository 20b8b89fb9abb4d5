import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { RoadmapContext } from '../context/roadmap-context.js';
import { LanguageController } from '../controllers/language.js';
import { RoadmapController } from '../controllers/roadmap.js';
import { type Theme } from '../controllers/theme.js';
import type { PhaseWords } from '../i18n/words.js';
import type { Fault } from '../model/fault.js';
import type { Roadmap } from '../model/roadmap.js';
/** What the three elements have in common: a roadmap, a theme, a level for their title. */
export declare abstract class RoadmapElement extends LitElement {
    #private;
    /** Version of the package that the element comes from. */
    static readonly version = "0.1.0";
    static properties: PropertyDeclarations;
    /** A roadmap of your own instead of the bundled one. It is checked; `roadmap-error` names what is wrong with it. */
    roadmap: Roadmap | undefined;
    /** `auto` shows what the page shows, `system` what the operating system is set to. */
    theme: Theme;
    /** Level of the title, 1 to 6; what is below it follows. */
    headingLevel: number | undefined;
    protected readonly source: RoadmapController;
    protected readonly language: LanguageController;
    /** @param bundled what it shows when it is given no other */
    constructor(bundled: Roadmap);
    /** The widget's own words, in the language of its place in the page. */
    protected abstract get words(): PhaseWords;
    /** What a `<mlops-roadmap>` around the element shares with it. */
    protected get context(): RoadmapContext | undefined;
    /** What the element is to show and the roadmap lacks. */
    protected missing(_roadmap: Roadmap): Fault | undefined;
    protected abstract renderRoadmap(roadmap: Roadmap): unknown;
    protected willUpdate(_changed?: PropertyValues): void;
    protected render(): TemplateResult;
    protected updated(changed: PropertyValues): void;
}
