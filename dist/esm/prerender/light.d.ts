import type { Words } from '../i18n/words.js';
import type { FoundPhase } from '../model/find-phase.js';
import type { Faq, Promo, Roadmap } from '../model/roadmap.js';
import { type Target } from '../model/safe-url.js';
import { Markup } from './markup.js';
export interface LightOptions {
    readonly roadmap: Roadmap;
    readonly words: Words;
    /** Language of the page around it, as far as it is known. */
    readonly lang?: string | undefined;
    readonly headingLevel: number;
    readonly isOpen: (id: string) => boolean;
}
/** The language of what is said, where it is not that of the page. */
export declare const langOf: ({ roadmap, lang }: LightOptions) => Markup | undefined;
/**
 * One phase as plain HTML. Its heading stands before what opens: inside, browsers without a style put it below the mark
 * that opens it, and where nothing opens, as in e-mail, it reads the same.
 */
export declare const lightPhase: ({ phase, number }: FoundPhase, hideTools: boolean, options: LightOptions) => Markup;
/** The questions as plain HTML. */
export declare const lightFaq: ({ title, summary, items }: Faq, options: LightOptions) => Markup;
/** The line above the roadmap, as plain HTML. */
export declare const lightAnnouncement: ({ announcement, action }: Promo, target: Target, options: LightOptions) => Markup;
/** What the roadmap is, as plain HTML. */
export declare const lightHeader: (parentTarget: Target | undefined, options: LightOptions) => Markup;
/** The interview-prep card as plain HTML. */
export declare const lightPromo: ({ category, title, text, action }: Promo, target: Target | undefined, options: LightOptions) => Markup;
