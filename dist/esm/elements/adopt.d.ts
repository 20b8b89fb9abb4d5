/** Gives a shadow tree a style sheet that it has not got yet. */
export declare const adopt: ({ adoptedStyleSheets }: ShadowRoot, styleSheet: CSSStyleSheet | undefined) => void;
