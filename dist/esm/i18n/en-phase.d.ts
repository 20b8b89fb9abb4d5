/** The words of a single phase, in English. */
export declare const enPhase: {
    readonly locale: "en";
    readonly phase: (number: string) => string;
    readonly ongoing: "Ongoing";
    readonly topics: "What to learn";
    readonly tools: "Key tools";
    readonly loading: "Loading the roadmap…";
    readonly noPhase: (phase: string) => string;
    readonly noPhaseGiven: "No phase of the roadmap has been named here.";
    readonly unreadable: "This roadmap cannot be shown: its data is not valid.";
};
