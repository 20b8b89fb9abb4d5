/** What comes of a call that may give a value or a promise, or fail in either way: at once where it answers at once. Never throws. */
export declare const settle: <Outcome>(call: () => unknown, fulfilled: (value: unknown) => Outcome, failed: () => Outcome) => Outcome | Promise<Outcome>;
