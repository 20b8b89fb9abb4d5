import { type PropertyDeclarations, type PropertyValues } from 'lit';
import type { RoadmapContext } from '../../context/roadmap-context.js';
import type { Words } from '../../i18n/words.js';
import type { Roadmap } from '../../model/roadmap.js';
import type { Missing } from '../missing.js';
import { RoadmapElement } from '../roadmap-element.js';
/**
 * The questions of a roadmap, alone or inside a `<mlops-roadmap>`, from which it then takes roadmap and settings.
 *
 * @attr [heading-level=2]
 * @fires {RoadmapToggleEvent} roadmap-toggle - A question is about to open or close; `preventDefault()` leaves it as it is
 * @fires {RoadmapNavigateEvent} roadmap-navigate - The reader has been brought to a question by a link
 * @csspart faq - The section of questions
 * @csspart faq-title - Its title, a heading
 * @csspart faq-summary - The sentence below the title
 * @csspart questions - The list of questions
 * @csspart question - A question with its answer, a `<details>`
 * @csspart question-header - What opens and closes it, a `<summary>`
 * @csspart question-number - Its number
 * @csspart question-title - The question, a heading
 * @csspart answer - The answer
 */
export declare class RoadmapFaq extends RoadmapElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /**
     * Questions open at first: one of these words, or their ids separated by spaces. Without a value it means `all`. HTML that
     * may be minified says `data-open`, which means the same and goes before it.
     *
     * @type {'first' | 'none' | 'all' | string | undefined}
     * @default 'first'
     */
    open: string | undefined;
    /** Opening a question closes the others. */
    exclusive: boolean;
    constructor();
    /** Opens every question, also where `exclusive` is set. */
    expandAll(): void;
    /** Closes every question. */
    collapseAll(): void;
    protected get words(): Words;
    protected get context(): RoadmapContext | undefined;
    protected missing({ faq }: Roadmap): Missing;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected renderRoadmap({ faq }: Roadmap): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'roadmap-faq': RoadmapFaq;
    }
}
