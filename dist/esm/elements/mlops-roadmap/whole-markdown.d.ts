import type { Words } from '../../i18n/words.js';
import type { Roadmap } from '../../model/roadmap.js';
/** The attributes of a `<mlops-roadmap>` that say what of it is shown. */
export interface Shown {
    readonly hide?: string | undefined;
    readonly headingLevel?: number | undefined;
    readonly promoHref?: string | undefined;
    readonly parentHref?: string | undefined;
}
export interface WholeMarkdown {
    readonly roadmap: Roadmap;
    readonly words: Words;
    readonly shown: Shown;
    /** Markdown of the author's own phases and questions, in the place of the timeline. */
    readonly content?: string | undefined;
    /** Whether the questions are in it. */
    readonly hasFaq?: boolean;
}
/** What a `<mlops-roadmap>` shows, in Markdown. */
export declare const wholeMarkdown: ({ roadmap, words, shown, content, hasFaq, }: WholeMarkdown) => string;
