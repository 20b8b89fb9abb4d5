/** Those of a list that the reader sees, at most so many. */
export declare const inView: <E extends Element>(all: readonly E[], most: number) => ReadonlySet<E>;
