/** Fills plain elements that ask for one of ours, now and as the page changes. */
export declare const fillPlaceholders: (more: readonly string[]) => void;
