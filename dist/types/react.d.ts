import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { MlopsRoadmap, RoadmapPhase, RoadmapFaq } from '../esm/index.js';
import type {
  EventOn,
  MlopsRoadmapProperties,
  MlopsRoadmapAttributes,
  MlopsRoadmapEvents,
  RoadmapPhaseProperties,
  RoadmapPhaseAttributes,
  RoadmapPhaseEvents,
  RoadmapFaqProperties,
  RoadmapFaqAttributes,
  RoadmapFaqEvents,
} from './elements.js';

type Listeners<Class, Events> = {
  [Name in keyof Events & string as `on${Name}`]?:
    ((event: EventOn<Class, Events[Name]>) => void) | undefined;
};

type Tag<Class, Properties, Attributes, Events> = DetailedHTMLProps<HTMLAttributes<Class>, Class> &
  Properties &
  Attributes &
  Listeners<Class, Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** A whole roadmap: header, overview, toolbar, timeline, promo and questions. */
      'mlops-roadmap': Tag<
        MlopsRoadmap,
        MlopsRoadmapProperties,
        MlopsRoadmapAttributes,
        MlopsRoadmapEvents
      >;
      /** One phase of a roadmap, alone between two paragraphs or inside a `<mlops-roadmap>`, from which it then takes roadmap, progress and settings. */
      'roadmap-phase': Tag<
        RoadmapPhase,
        RoadmapPhaseProperties,
        RoadmapPhaseAttributes,
        RoadmapPhaseEvents
      >;
      /** The questions of a roadmap, alone or inside a `<mlops-roadmap>`, from which it then takes roadmap and settings. */
      'roadmap-faq': Tag<RoadmapFaq, RoadmapFaqProperties, RoadmapFaqAttributes, RoadmapFaqEvents>;
    }
  }
}
