interface Settling<Element> {
    readonly settle: (element: Element) => void;
}
/** Uses what is loaded on demand as soon as it is there; what it is for is not done without it. */
export declare const whenLoaded: <Loaded>(loading: Promise<Loaded>, use: (loaded: Loaded) => unknown) => void;
/** Has an element settled by what is loaded for it. */
export declare const settleBy: <Element>(element: Element, loading: Promise<Settling<Element>>) => void;
export {};
