import type { Fault } from '../model/fault.js';
/** Why there is nothing to show: nothing at the address, no answer from it, or an answer that is no roadmap. */
export type Problem = 'notFound' | 'unreachable' | 'notRoadmap';
/** What came from an address. */
export type Fetched = {
    readonly value: unknown;
} | {
    readonly problem: Problem;
    readonly fault: Fault;
};
/** Bytes of the longest file that is read. */
export declare const sizeLimit = 10000000;
/** Milliseconds until an answer must be there whole. */
export declare const timeLimit = 30000;
/** How something is asked for. */
export interface How {
    /** `reload` goes past what the browser has kept. */
    readonly cache: RequestCache;
    /** Whether a reader of the page may have written the address: nothing is sent elsewhere, and no cookie. */
    readonly isPlaced: boolean;
}
/**
 * Fetches JSON from an address relative to the document's base. While a request is under way, whoever asks for the same
 * address shares it; it is aborted when the last of them has gone. Rejects with the reason of the signal when that is
 * aborted, and for nothing else: what goes wrong is told as a fault.
 *
 * @param how see {@link How}
 */
export declare const fetchJson: (address: string, signal: AbortSignal, milliseconds?: number, { cache, isPlaced }?: How) => Promise<Fetched>;
