import type { Words } from '../i18n/words.js';
import type { FoundPhase } from '../model/find-phase.js';
import type { Faq, Promo, Roadmap } from '../model/roadmap.js';
import { Markup } from './markup.js';
/** The widget's own words among those of the roadmap, which may be in another language. */
export declare const own: ({ locale }: Words, text: string, { lang }: Roadmap) => Markup;
export interface LightOptions {
    readonly roadmap: Roadmap;
    readonly words: Words;
    readonly headingLevel: number;
    readonly isOpen: (id: string) => boolean;
}
/** One phase as plain HTML. */
export declare const lightPhase: ({ phase, number }: FoundPhase, hideTools: boolean, { roadmap, words, headingLevel, isOpen }: LightOptions) => Markup;
/** The questions as plain HTML. */
export declare const lightFaq: ({ title, summary, items }: Faq, { headingLevel, isOpen }: LightOptions) => Markup;
/** What the roadmap is, as plain HTML. */
export declare const lightHeader: (parentHref: string | undefined, { roadmap, words, headingLevel }: LightOptions) => Markup;
/** The interview-prep card as plain HTML. */
export declare const lightPromo: ({ category, title, text, action }: Promo, href: string | undefined, headingLevel: number) => Markup;
