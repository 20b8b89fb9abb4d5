/** What one roadmap has marked. */
export declare class Marks {
    #private;
    /** Whether something that was marked has been drawn anew, as in another language. */
    get areStale(): boolean;
    /** Marks the words in these elements, besides what is marked already. */
    add(roots: readonly Element[], words: readonly string[]): void;
    clear(): void;
}
