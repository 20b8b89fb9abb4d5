/** The words in the place of what cannot be shown, in English: loaded when there is something of the kind. */
export declare const enNotices: {
    readonly locale: "en";
    readonly loading: "Loading the roadmap…";
    readonly noPhase: (phase: string) => string;
    readonly noPhaseGiven: "No phase of the roadmap has been named here.";
    readonly noFaq: "This roadmap has no questions.";
    readonly notFound: "There is no roadmap at the address that is given here.";
    readonly unreachable: "The roadmap could not be loaded.";
    readonly notRoadmap: "This roadmap cannot be shown: its data is not valid.";
    readonly retry: "Try again";
};
