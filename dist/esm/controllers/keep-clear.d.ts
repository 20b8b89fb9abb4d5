/**
 * Keeps the phase or question that the reader has been brought to clear of what the page keeps at its top, for about a
 * second: headers are drawn late, and slide in when the page scrolls. Ends as soon as the reader does something.
 */
export declare const keepClear: (details: HTMLDetailsElement) => Promise<void>;
