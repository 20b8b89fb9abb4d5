/** Notes where an element is in view, and returns what scrolls the page so that it is there again. */
export declare const placeKeeper: (element: HTMLElement | undefined) => (() => void) | undefined;
