import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Tracking } from '../context/tracking.js';
import type { Phase, Roadmap } from '../model/roadmap.js';
import type { ProgressStore } from '../storage/progress-store.js';
import { RoadmapElement } from './roadmap-element.js';
import type { Tracker } from './tracker.js';
/**
 * What the elements have in common that show progress and plan, which are loaded when an author asks for them.
 *
 * @fires {RoadmapProgressEvent} roadmap-progress - The reader ticks or unticks a topic: once before, when `preventDefault()` leaves it as it was, and once after it is saved, but never where it could not be
 * @cssstate complete - When every topic is ticked
 */
export declare abstract class TrackedElement extends RoadmapElement {
    #private;
    static properties: PropertyDeclarations;
    /** Topics can be ticked; what is ticked is remembered. */
    progress: boolean;
    /** Where progress is kept, instead of in the browser: `{ load(id), save(id, value) }`; either may return a promise. */
    progressStore: ProgressStore | undefined;
    /** A date such as `2026-12-01`: phases get dates, counted from this day. */
    start: string | undefined;
    /** Progress and plan as they are to be shown; undefined without either. */
    protected tracking: Tracking | undefined;
    constructor(bundled: Roadmap);
    /** The phases that the element shows. */
    protected abstract get phases(): readonly Phase[];
    /** The address of the element with no phase named; where it has none it takes no progress from links. */
    protected get address(): string | undefined;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    /** What keeps the progress of the roadmap that is asked for. */
    protected trackerWhenShown(): Promise<Tracker | undefined>;
    protected loadTracker(): Promise<Tracker | undefined>;
}
