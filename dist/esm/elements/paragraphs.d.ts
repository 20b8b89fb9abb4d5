/** Tidies around an element, once its page has been parsed. */
export declare const settle: (element: Element) => void;
