import type { JSX } from 'solid-js';
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
  [Name in keyof Events & string as `on:${Name}`]?:
    ((event: EventOn<Class, Events[Name]>) => void) | undefined;
};

type Prefixed<Prefix extends string, Values> = {
  [Name in keyof Values & string as `${Prefix}:${Name}`]?: Values[Name];
};

type Booleans<Values> = {
  [Name in keyof Values as boolean extends Values[Name] ? Name : never]: Values[Name];
};

type Tag<Class, Properties, Attributes, Events> = JSX.HTMLAttributes<Class> &
  Properties &
  Attributes &
  Prefixed<'prop', Properties> &
  Prefixed<'attr', Properties & Attributes> &
  Prefixed<'bool', Booleans<Properties & Attributes>> &
  Listeners<Class, Events>;

declare module 'solid-js' {
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
