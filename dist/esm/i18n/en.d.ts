/** Every word that the widget itself says. English is the source of the keys and their types. */
export declare const en: {
    readonly locale: "en";
    readonly phase: (number: string) => string;
    readonly phases: (count: number) => string;
    readonly ongoing: "Ongoing";
    readonly topics: "What to learn";
    readonly tools: "Key tools";
    readonly overview: "Overview";
    readonly levels: "Levels";
    readonly expandAll: "Expand all";
    readonly collapseAll: "Collapse all";
    readonly loading: "Loading the roadmap…";
    readonly noPhase: (phase: string) => string;
    readonly noPhaseGiven: "Which phase of the roadmap belongs here is not said.";
    readonly noFaq: "This roadmap has no questions.";
    readonly unreadable: "This roadmap cannot be shown: its data are not valid.";
};
