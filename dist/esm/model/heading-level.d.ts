/** Reads a heading level, from an attribute or as a property: 1 to 6, anything else counts as not given. */
export declare const headingLevel: (value: unknown) => number | undefined;
