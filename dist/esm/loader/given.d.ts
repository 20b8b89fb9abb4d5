import type { ParseResult } from '../model/parse.js';
/**
 * Checks a roadmap given as an object. The check is loaded on demand: who shows the bundled roadmap does not pay for it.
 */
export declare const loadGiven: (given: unknown) => Promise<ParseResult>;
