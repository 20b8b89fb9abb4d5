import type { Roadmap } from './roadmap.js';
/**
 * Id of what a fragment may lead to: a phase by id, a phase by number as in `phase-3`, a question by id.
 * Undefined when it is the host's own.
 *
 * @param fragment as in an address, with its `#`
 * @param prefix what its own fragments start with, such as `#mlops-`
 */
export declare const idFromFragment: (fragment: string, prefix: string, roadmap: Roadmap) => string | undefined;
