import type { HTMLAttributes, PublicProps } from 'vue';
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

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

type Listeners<Class, Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?:
    ((event: EventOn<Class, Events[Name]>) => void) | undefined;
};

/** As a component of Vue: what is set on it and listened to are its props. */
type Tag<Class, Properties, Attributes, Events> = new () => Class & {
  /** @deprecated For templates alone: elements have no such property. */
  $props: HTMLAttributes & PublicProps & Properties & Attributes & Listeners<Class, Events>;
};

declare module 'vue' {
  interface GlobalComponents {
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
