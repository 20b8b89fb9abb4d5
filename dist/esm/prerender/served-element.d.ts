import type { LitElement } from 'lit';
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
/** The properties and methods of an element that only it and Lit otherwise use. */
interface Inner {
    readonly source: {
        roadmap: Roadmap | undefined;
    };
    readonly language: {
        words: AllWords | undefined;
    };
    readonly theme: string;
    tracking?: Tracking | undefined;
    willUpdate: (changed: ReadonlyMap<string, unknown>) => void;
    render: () => unknown;
}
export declare const properties: string[];
/** An element as it is in the page that it will be in, as far as that is known. */
export declare const createServed: (tag: Tag, options: object, surroundings: Surroundings) => LitElement & Inner;
/** Counts what is left, as when the element is about to be drawn in a page. */
export declare const countLeft: (element: object) => Promise<void>;
export {};
