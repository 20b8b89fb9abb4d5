/** Text as it is searched: without case, accents and punctuation. */
export declare const normalize: (text: string) => string;
/** The words of a query; all of them are required. */
export declare const queryWords: (query: string) => readonly string[];
/** A stretch of text, from the index of its first character to that after its last. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Where words stand in a text, whatever is ignored between their letters. */
export declare const findWords: (text: string, words: readonly string[]) => readonly Span[];
