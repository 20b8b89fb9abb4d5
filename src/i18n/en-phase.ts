/** The words of a single phase, in English. */
export const enPhase = {
  locale: 'en',
  phase: (number: string) => `Phase ${number}`,
  ongoing: 'Ongoing',
  topics: 'What to learn',
  tools: 'Key tools',
  loading: 'Loading the roadmap…',
  noPhase: (phase: string) => `This roadmap has no phase “${phase}”.`,
  noPhaseGiven: 'No phase of the roadmap has been named here.',
  unreadable: 'This roadmap cannot be shown: its data is not valid.',
} as const;
