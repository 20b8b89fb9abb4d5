/** The words of a single phase, in English. */
export const enPhase = {
  locale: 'en',
  phase: (number: string) => `Phase ${number}`,
  ongoing: 'Ongoing',
  topics: 'What to learn',
  tools: 'Key tools',
  unreadable: 'This roadmap cannot be shown.',
} as const;
