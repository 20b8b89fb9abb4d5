/** Draws what an element has to draw at once, where a promise would come too late. */
export declare const updateNow: (element: HTMLElement) => void;
