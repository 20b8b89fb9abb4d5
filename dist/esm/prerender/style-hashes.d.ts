/**
 * What a strict `style-src` has to allow for prerendered declarative shadow DOM: the hash of each style sheet in it, in
 * its quotes, as in `style-src 'sha256-…'`. The same for every element of one kind, roadmap and set of options, and another one
 * with each version of the package.
 *
 * @param html what was rendered, or a whole page with it
 */
export declare const styleHashes: (html: string) => Promise<readonly string[]>;
