import { type DirectiveResult } from 'lit/directive.js';
/**
 * Draws a text that may change. A page translator replaces the node of a text, and Lit would go on to write to the node that
 * is gone: here each text gets a node of its own.
 */
export declare const text: (value: string | undefined) => DirectiveResult;
