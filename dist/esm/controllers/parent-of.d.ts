/** The parent of an element as browsers lay it out, through slots and shadow trees. */
export declare const parentOf: (element: Element) => Element | null;
