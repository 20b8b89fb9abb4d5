/** The words of a single phase, in English. */
export declare const enPhase: {
    readonly locale: "en";
    readonly phase: (number: string) => string;
    readonly ongoing: "Ongoing";
    readonly topics: "What to learn";
    readonly tools: "Key tools";
    readonly unreadable: "This roadmap cannot be shown.";
};
