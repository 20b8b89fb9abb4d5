import { executeServerCommand } from '@web/test-runner-commands';
import type { FaqOptions, PhaseOptions, RoadmapOptions } from '../../src/prerender/options.js';

/** What a test wants rendered by the built package. */
export type Asked =
  | {
      readonly tag: 'mlops-roadmap';
      readonly options: RoadmapOptions;
      /** Phases of the author's choice, with prose between them and the questions below. */
      readonly phases?: readonly (string | number)[];
    }
  | { readonly tag: 'roadmap-phase'; readonly options: PhaseOptions; readonly phases?: undefined }
  | { readonly tag: 'roadmap-faq'; readonly options: FaqOptions; readonly phases?: undefined };

export const prerender = (asked: Asked): Promise<string> =>
  executeServerCommand<string, Asked>('prerender', asked);
