type All = readonly HTMLDetailsElement[];
/** Steps back what a filter does not ask for: at once what the reader sees, of many the others when the browser is free. */
export declare class Receding {
    #private;
    /**
     * Finds out what is to change, and returns what changes it.
     *
     * @param left ids of what does not step back; undefined where nothing does
     */
    prepare(all: All, left: ReadonlySet<string> | undefined): () => void;
}
export {};
