/** Reads a heading level from its attribute: 1 to 6, anything else counts as not given. */
export declare const headingLevel: (value: string | null) => number | undefined;
