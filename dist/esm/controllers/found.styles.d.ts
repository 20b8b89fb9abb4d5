/** Plain text: only the constructor of the document that an element is in makes sheets for it. */
export declare const foundRules: string;
/** Gives a shadow tree the style of what is found and of what is not. */
export declare const styleFound: (root: ShadowRoot) => void;
