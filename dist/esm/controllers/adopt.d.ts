/** Gives a shadow tree a style sheet that it has not got yet. */
export declare const adopt: (root: ShadowRoot, styleSheet: CSSStyleSheet | undefined) => void;
