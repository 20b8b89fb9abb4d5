/**
 * Replaces what is in a shadow tree, or in the light one that its slots show, and leaves the reader where they are: what
 * was open, the focus, and what was typed.
 */
export declare const keepReader: (root: ShadowRoot, replace: () => void) => void;
