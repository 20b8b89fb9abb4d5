import type { Roadmap } from './roadmap.js';
/** Ids of everything that opens: the phases, then the questions. */
export declare const openableIds: ({ phases, faq }: Roadmap) => readonly string[];
/**
 * Ids of the phases and questions that are open at first.
 *
 * @param open `first`, `none`, `all`, or phase numbers and ids separated by spaces. An empty value means `all`, as the bare
 * `open` of `<details>` does; frameworks write `true` for it. A value that names nothing counts as `first`.
 * @param done ids of the topics that are done: the first phase is the first that has others
 */
export declare const openAtFirst: (open: string | boolean | null | undefined, roadmap: Roadmap, done?: ReadonlySet<string>) => ReadonlySet<string>;
