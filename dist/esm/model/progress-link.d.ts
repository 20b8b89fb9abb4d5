/** The fragment of a link that carries progress to another device: it never reaches a server. */
export declare const progressFragment: (prefix: string, done: Iterable<string>) => string;
/**
 * Ids of what is done according to a fragment; undefined when it is none that carries progress.
 *
 * @param fragment as in an address, with its `#`; also as chat programs leave it, encoded once more or followed by a full stop
 * @param prefix what fragments of this element start with, such as `#mlops-`
 */
export declare const doneFromFragment: (fragment: string, prefix: string) => readonly string[] | undefined;
