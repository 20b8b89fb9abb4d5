/** Gives a shadow tree the style of what is found and of what is not. */
export declare const styleFound: (root: ShadowRoot) => void;
