/** Lets callers who want the same thing at the same time share one request. */
export declare class Sharing<Result> {
    #private;
    /**
     * The result of the request under way for a key, else of a new one. A caller whose signal is aborted is rejected with
     * its reason. What was started is aborted when the last of them has gone or the result is there.
     */
    join(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
}
