import type {
  ProgressStore,
  Roadmap,
  RoadmapErrorEvent,
  RoadmapFilterEvent,
  RoadmapLoadEvent,
  RoadmapNavigateEvent,
  RoadmapProgressEvent,
  RoadmapToggleEvent,
} from '../esm/index.js';

/** What can be set on `<mlops-roadmap>`, by the names of its properties. */
export interface MlopsRoadmapProperties {
  /** What is open at first: one of these words, or phase numbers and ids separated by spaces; ids of questions count too. Without a value it means `all`. HTML that may be minified says `data-open`, which means the same and goes before it. */
  open?: 'first' | 'none' | 'all' | (string & {}) | undefined;
  /** Opening a phase closes the others. */
  exclusive?: boolean | undefined;
  /** Parts not wanted, separated by spaces. */
  hide?: 'header' | 'overview' | 'controls' | 'tools' | 'promo' | 'faq' | (string & {}) | undefined;
  /** Levels shown at first, by id, separated by spaces: all where there is none. The reader can choose others. */
  level?: string | undefined;
  /** Where “Get it” leads; the announcement is drawn only with an address. */
  promoHref?: string | undefined;
  /** Where “All Roadmaps” leads; drawn only with an address. */
  parentHref?: string | undefined;
  /** How the plan reads the range of a duration: as its least, its mean or its most. */
  pace?: 'fast' | 'steady' | 'relaxed' | undefined;
  /** Adds one FAQPage and Course block for this roadmap to the head of the document, for search engines. */
  structuredData?: boolean | undefined;
  /** Topics can be ticked; what is ticked is remembered. */
  progress?: boolean | undefined;
  /** Where progress is kept, instead of in the browser: `{ load(id), save(id, value) }`; either may return a promise. */
  progressStore?: ProgressStore | undefined;
  /** A date such as `2026-12-01`: phases get dates, counted from this day. */
  start?: string | undefined;
  /** A roadmap of your own, as an object, instead of the bundled one. It is checked; `roadmap-error` names what is wrong with it. What was shown before stays until it is ready. Where nothing of it can be shown, a notice says so: a roadmap of yours that was shown before stays below it, the bundled one does not. `undefined` shows the bundled one again. */
  roadmap?: Roadmap | undefined;
  /** Address of a roadmap of your own, as JSON, instead of the bundled one; `roadmap` goes before it. What was shown before, what was prerendered and what stands inside the element stay until it has come, and where it does not come a notice beside them says so; the bundled one goes then. */
  src?: string | undefined;
  /** Shows in the page what is wrong with your roadmap. */
  debug?: boolean | undefined;
  /** `auto` shows what the page shows, `system` what the device is set to. */
  theme?: 'auto' | 'light' | 'dark' | 'system' | undefined;
  /** Level of the title; everything below follows it. */
  headingLevel?: number | undefined;
}

/** The same by the names of its attributes, where they are others. */
export interface MlopsRoadmapAttributes {
  /** Where “Get it” leads; the announcement is drawn only with an address. */
  'promo-href'?: string | undefined;
  /** Where “All Roadmaps” leads; drawn only with an address. */
  'parent-href'?: string | undefined;
  /** Adds one FAQPage and Course block for this roadmap to the head of the document, for search engines. */
  'structured-data'?: boolean | undefined;
  /** Level of the title; everything below follows it. */
  'heading-level'?: number | `${number}` | undefined;
}

/** What `<mlops-roadmap>` fires. */
export interface MlopsRoadmapEvents {
  /** A roadmap is shown. */
  'roadmap-load': RoadmapLoadEvent;
  /** Something given is not as expected, such as a phase that does not exist. */
  'roadmap-error': RoadmapErrorEvent;
  /** The reader ticks or unticks a topic: once before, when `preventDefault()` leaves it as it was, and once after it is saved, but never where it could not be. */
  'roadmap-progress': RoadmapProgressEvent;
  /** A phase or question is about to open or close; `preventDefault()` leaves it as it is. */
  'roadmap-toggle': RoadmapToggleEvent;
  /** The reader has searched, or has pressed a level or a tool. */
  'roadmap-filter': RoadmapFilterEvent;
  /** The reader has been brought to a phase or question, by a link or by `goTo()`. */
  'roadmap-navigate': RoadmapNavigateEvent;
}

/** What can be set on `<roadmap-phase>`, by the names of its properties. */
export interface RoadmapPhaseProperties {
  /** Which phase: its number, from 1, or its id. Where there is no such phase a notice says so. */
  phase?: number | string | undefined;
  /** Whether the phase is open; follows what the reader does. */
  open?: boolean | undefined;
  /** Parts not wanted. */
  hide?: 'tools' | (string & {}) | undefined;
  /** Topics can be ticked; what is ticked is remembered. */
  progress?: boolean | undefined;
  /** Where progress is kept, instead of in the browser: `{ load(id), save(id, value) }`; either may return a promise. */
  progressStore?: ProgressStore | undefined;
  /** A date such as `2026-12-01`: phases get dates, counted from this day. */
  start?: string | undefined;
  /** A roadmap of your own, as an object, instead of the bundled one. It is checked; `roadmap-error` names what is wrong with it. What was shown before stays until it is ready. Where nothing of it can be shown, a notice says so: a roadmap of yours that was shown before stays below it, the bundled one does not. `undefined` shows the bundled one again. */
  roadmap?: Roadmap | undefined;
  /** Address of a roadmap of your own, as JSON, instead of the bundled one; `roadmap` goes before it. What was shown before, what was prerendered and what stands inside the element stay until it has come, and where it does not come a notice beside them says so; the bundled one goes then. */
  src?: string | undefined;
  /** Shows in the page what is wrong with your roadmap. */
  debug?: boolean | undefined;
  /** `auto` shows what the page shows, `system` what the device is set to. */
  theme?: 'auto' | 'light' | 'dark' | 'system' | undefined;
  /** Level of the title; everything below follows it. */
  headingLevel?: number | undefined;
}

/** The same by the names of its attributes, where they are others. */
export interface RoadmapPhaseAttributes {
  /** Level of the title; everything below follows it. */
  'heading-level'?: number | `${number}` | undefined;
}

/** What `<roadmap-phase>` fires. */
export interface RoadmapPhaseEvents {
  /** A roadmap is shown. */
  'roadmap-load': RoadmapLoadEvent;
  /** Something given is not as expected, such as a phase that does not exist. */
  'roadmap-error': RoadmapErrorEvent;
  /** The reader ticks or unticks a topic: once before, when `preventDefault()` leaves it as it was, and once after it is saved, but never where it could not be. */
  'roadmap-progress': RoadmapProgressEvent;
  /** The phase is about to open or close; `preventDefault()` leaves it as it is. */
  'roadmap-toggle': RoadmapToggleEvent;
  /** The reader has been brought to the phase by a link. */
  'roadmap-navigate': RoadmapNavigateEvent;
}

/** What can be set on `<roadmap-faq>`, by the names of its properties. */
export interface RoadmapFaqProperties {
  /** Questions open at first: one of these words, or their ids separated by spaces. Without a value it means `all`. HTML that may be minified says `data-open`, which means the same and goes before it. */
  open?: 'first' | 'none' | 'all' | (string & {}) | undefined;
  /** Opening a question closes the others. */
  exclusive?: boolean | undefined;
  /** A roadmap of your own, as an object, instead of the bundled one. It is checked; `roadmap-error` names what is wrong with it. What was shown before stays until it is ready. Where nothing of it can be shown, a notice says so: a roadmap of yours that was shown before stays below it, the bundled one does not. `undefined` shows the bundled one again. */
  roadmap?: Roadmap | undefined;
  /** Address of a roadmap of your own, as JSON, instead of the bundled one; `roadmap` goes before it. What was shown before, what was prerendered and what stands inside the element stay until it has come, and where it does not come a notice beside them says so; the bundled one goes then. */
  src?: string | undefined;
  /** Shows in the page what is wrong with your roadmap. */
  debug?: boolean | undefined;
  /** `auto` shows what the page shows, `system` what the device is set to. */
  theme?: 'auto' | 'light' | 'dark' | 'system' | undefined;
  /** Level of the title; everything below follows it. */
  headingLevel?: number | undefined;
}

/** The same by the names of its attributes, where they are others. */
export interface RoadmapFaqAttributes {
  /** Level of the title; everything below follows it. */
  'heading-level'?: number | `${number}` | undefined;
}

/** What `<roadmap-faq>` fires. */
export interface RoadmapFaqEvents {
  /** A roadmap is shown. */
  'roadmap-load': RoadmapLoadEvent;
  /** Something given is not as expected, such as a phase that does not exist. */
  'roadmap-error': RoadmapErrorEvent;
  /** A question is about to open or close; `preventDefault()` leaves it as it is. */
  'roadmap-toggle': RoadmapToggleEvent;
  /** The reader has been brought to a question by a link. */
  'roadmap-navigate': RoadmapNavigateEvent;
}

/** An event of an element, which knows whose listener is called. */
export type EventOn<Target, Fired> = Fired & { readonly currentTarget: Target };
