/** What one roadmap has marked. */
export declare class Marks {
    #private;
    /** Marks the words in these elements, besides what is marked already. */
    add(roots: readonly Element[], words: readonly string[]): void;
    clear(): void;
}
