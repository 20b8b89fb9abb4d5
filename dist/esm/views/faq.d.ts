import { type TemplateResult } from 'lit';
import type { Faq } from '../model/roadmap.js';
export interface FaqView {
    readonly faq: Faq;
    readonly isOpen: (id: string) => boolean;
    readonly headingLevel: number;
}
/** The questions, each of which opens to its answer. */
export declare const faqView: ({ faq, isOpen, headingLevel }: FaqView) => TemplateResult;
