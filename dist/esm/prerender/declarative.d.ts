import type { RoadmapContext } from '../context/roadmap-context.js';
import type { Tracking } from '../context/tracking.js';
import type { AllWords } from '../i18n/words.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Tag } from './tag.js';
/** What the page tells an element in a browser, and its prerender has to know otherwise. */
export interface Surroundings {
    readonly roadmap: Roadmap;
    readonly language: AllWords | undefined;
    /** Its own progress and plan. */
    readonly tracking?: Tracking | undefined;
    /** What the roadmap around it shares with it. */
    readonly context?: RoadmapContext | undefined;
    readonly composed?: boolean;
    readonly hasFaq?: boolean;
    /** Whether all inside it is open; undefined where there is nothing. */
    readonly allInsideOpen?: boolean | undefined;
    /** Ids of the phases and questions that do not step back; undefined where none does. */
    readonly left?: ReadonlySet<string> | undefined;
}
/** The declarative shadow tree of an element, rendered by the element itself. */
export declare const declarativeShadow: (tag: Tag, options: object, surroundings: Surroundings) => Promise<string>;
