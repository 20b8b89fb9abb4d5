type Find = () => HTMLDetailsElement | undefined;
/**
 * Keeps the phase or question that the reader has been brought to clear of what the page keeps at its top, for about a
 * second: headers are drawn late, and slide in when the page scrolls. Ends as soon as the reader does something.
 *
 * @param find what it is now: progress and plan are loaded meanwhile, and draw it anew
 */
export declare const keepClear: (find: Find) => Promise<void>;
export {};
