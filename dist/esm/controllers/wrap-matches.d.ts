import type { Span } from '../model/normalize.js';
/**
 * Wraps stretches of a text for an engine that cannot highlight them; returns what undoes it.
 *
 * The text node belongs to a template: it stays in its place with what stands before the first stretch, and the rest
 * follows it.
 */
export declare const wrapMatches: (text: Text, spans: readonly Span[]) => (() => void);
