/** Text as it is searched: without case, accents and punctuation, but with the signs that can belong to a name. */
export declare const fold: (text: string) => string;
/** Folded text without the signs too. */
export declare const normalize: (text: string) => string;
/** The words of a query, with the signs that belong to them; all of them are required. */
export declare const queryWords: (query: string) => readonly string[];
/** Whether every word stands in a folded text. */
export declare const containsAll: (folded: string, words: readonly string[]) => boolean;
/** A stretch of text, from the index of its first character to that after its last. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Where words stand in a text, whatever is ignored between their letters. */
export declare const findWords: (text: string, words: readonly string[]) => readonly Span[];
