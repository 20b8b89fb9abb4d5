import { enPhase } from './en-phase.js';

const { locale } = enPhase;

/** The words in the place of what cannot be shown, in English: loaded when there is something of the kind. */
export const enNotices = {
  locale,
  loading: 'Loading the roadmap…',
  noPhase: (phase: string) => `This roadmap has no phase “${phase}”.`,
  noPhaseGiven: 'No phase of the roadmap has been named here.',
  noFaq: 'This roadmap has no questions.',
  notFound: 'There is no roadmap at the address that is given here.',
  unreachable: 'The roadmap could not be loaded.',
  notRoadmap: 'This roadmap cannot be shown: its data is not valid.',
  retry: 'Try again',
} as const;
