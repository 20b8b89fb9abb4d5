import type { SearchWords, Words } from './words.js';
/** How many phases and questions are found. */
export interface Found {
    readonly phases: number;
    readonly questions: number;
}
/** Says what a search has found. */
export declare const foundText: ({ phases, questions }: Found, words: Words, search: SearchWords) => string;
