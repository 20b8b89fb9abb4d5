type Root = Document | ShadowRoot;
/** Lists an element and its ancestors in the flat tree: through slots and out of shadow trees. */
export declare const around: (element: Element) => readonly Element[];
/** Everything that is drawn at a point, from the front to the back, with what is inside shadow trees. */
export declare const stackAt: (root: Root, x: number, y: number) => readonly Element[];
/** The part of the window in which an element can be seen: what scrolls it there, or all of it. */
export declare const portOf: (surrounding: Iterable<Element>) => {
    top: number;
    height: number;
};
export {};
