/**
 * How much of a roadmap is read and shown. Beyond it a fault says so and what fits is shown, so that no data can stop a
 * page. The README promises these numbers.
 */
export declare const budget: {
    readonly phases: 5000;
    /** In all phases together. */
    readonly topics: 20000;
    /** In all other lists together: levels, tools, aliases, questions. */
    readonly items: 20000;
    /** Characters of one text. */
    readonly text: 100000;
    /** Characters of an id, an address and whatever else is not shown as text: cut off it would mean something else. */
    readonly word: 10000;
    /** Characters in all; checked before each item of a list. */
    readonly characters: 2000000;
    /** Faults that are named. */
    readonly faults: 1000;
    /** Faults that are listed in a page. */
    readonly faultsShown: 100;
    /** Milliseconds of reading; checked before each item of a list. */
    readonly time: 3000;
};
