/** Text in quotes and on one line, with nothing in it that cannot be seen. */
export declare const quote: (text: string) => string;
/** The sentence that every fault is told in. What is no JSON is given as a symbol that says what it was. */
export declare const expected: (what: string, received: unknown) => string;
/** The question that a near miss is hinted at with. */
export declare const didYouMean: (meant: string | number | undefined) => {
    readonly hint?: string;
};
