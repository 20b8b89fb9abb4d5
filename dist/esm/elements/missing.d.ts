/** What an element is asked to show and its roadmap lacks. */
export type Missing = 'phase' | 'faq' | undefined;
