import type { LitElement } from 'lit';
/** What stands for a style sheet in another document: each takes only those that were made for it. */
export interface Copy extends CSSStyleSheet {
    original?: CSSStyleSheet;
}
/** Gives a shadow tree a style sheet from another document, unless it has got it. */
export declare const adoptCopy: (root: ShadowRoot, styleSheet: CSSStyleSheet) => void;
/** Gives an element that has come to another document the styles that it was made with. */
export declare const settle: ({ constructor, shadowRoot }: LitElement) => void;
