import { type PropertyDeclarations, type PropertyValues } from 'lit';
import type { RoadmapContext } from '../../context/roadmap-context.js';
import type { Words } from '../../i18n/words.js';
import type { Roadmap } from '../../model/roadmap.js';
import type { Missing } from '../missing.js';
import { RoadmapElement } from '../roadmap-element.js';
/**
 * The questions of a roadmap, alone or inside a `<mlops-roadmap>`.
 *
 * @slot - Fallback for no script, feeds and search engines
 * @fires {RoadmapLoadEvent} roadmap-load - A roadmap is shown
 * @fires {RoadmapErrorEvent} roadmap-error - Something given is not as expected: see its `faults`
 * @fires {RoadmapToggleEvent} roadmap-toggle - A question is about to open or close; cancelable
 * @fires {RoadmapNavigateEvent} roadmap-navigate - A link has led to a question
 * @csspart base - The box around everything
 * @csspart notice - The sentence in the place of what cannot be shown
 * @csspart retry - The button that loads it again
 * @csspart faults - The list of what is wrong with the data, with `debug`
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
 * @cssproperty [--roadmap-scroll-margin=1em] - Room above a question that a link leads to, for what the page keeps at its top
 * @cssstate loading - A roadmap is being checked
 * @cssstate error - There is nothing to show, or what was given is not valid
 */
export declare class RoadmapFaq extends RoadmapElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Questions open at first: `first`, `none`, `all`, or their ids separated by spaces. */
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
