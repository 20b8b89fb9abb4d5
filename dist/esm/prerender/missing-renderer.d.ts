/** What renders declarative shadow DOM is not installed: whoever renders none of it needs none. */
export declare class MissingRendererError extends Error {
    readonly name = "MissingRendererError";
    constructor(cause: unknown);
}
