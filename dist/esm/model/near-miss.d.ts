/** Which of some words may have been meant by another; the shorter it is, the fewer slips it can have. */
export declare const nearest: (word: string, candidates: readonly string[]) => string | undefined;
