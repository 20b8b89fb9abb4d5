import type { FoundPhase } from './find-phase.js';
import type { Duration, Faq, Roadmap } from './roadmap.js';
import { type Target } from './safe-url.js';
/** The widget's own words, in any language. */
export interface MarkdownWords {
    readonly phase: (number: string) => string;
    readonly phases: (count: number) => string;
    readonly duration: (duration: Duration) => string;
    readonly topics: string;
    readonly tools: string;
}
export interface MarkdownOptions {
    /** Level of the title; what is below it follows. */
    readonly headingLevel: number;
    readonly hideTools?: boolean;
}
export interface RoadmapMarkdownOptions extends MarkdownOptions {
    readonly hideHeader?: boolean;
    readonly hidePromo?: boolean;
    readonly hideFaq?: boolean;
    readonly promoTarget?: Target | undefined;
    readonly parentTarget?: Target | undefined;
    /** Instead of the phases: Markdown of the author's own. */
    readonly content?: string | undefined;
}
export type Block = string | undefined;
/** Blocks of Markdown below one another. */
export declare const blocks: (all: readonly Block[]) => string;
export declare const paragraph: (text: string | undefined) => Block;
export declare const heading: (level: number, text: string) => string;
/** One phase in Markdown. */
export declare const phaseMarkdown: ({ phase, number }: FoundPhase, roadmap: Roadmap, words: MarkdownWords, { headingLevel, hideTools }: MarkdownOptions) => string;
/** The questions and their answers in Markdown. */
export declare const faqMarkdown: ({ title, summary, items }: Faq, headingLevel: number) => string;
/** A whole roadmap in Markdown. */
export declare const roadmapMarkdown: (roadmap: Roadmap, words: MarkdownWords, options: RoadmapMarkdownOptions) => string;
