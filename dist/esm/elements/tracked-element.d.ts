import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Tracking } from '../context/tracking.js';
import type { Phase } from '../model/roadmap.js';
import type { ProgressStore } from '../storage/progress-store.js';
import { RoadmapElement } from './roadmap-element.js';
import type { Tracker } from './tracker.js';
/** What the elements have in common that show progress and plan, which are loaded when an author asks for them. */
export declare abstract class TrackedElement extends RoadmapElement {
    #private;
    static properties: PropertyDeclarations;
    /** Whether topics can be ticked; what is ticked is remembered. */
    progress: boolean;
    /** Where progress is kept, instead of in the browser. */
    progressStore: ProgressStore | undefined;
    /** The day on which the plan starts, such as `2026-12-01`: with it phases have dates. */
    start: string | undefined;
    /** Progress and plan as they are to be shown; undefined without either. */
    protected tracking: Tracking | undefined;
    /** The phases that the element shows. */
    protected abstract get phases(): readonly Phase[];
    /** The address of the element with no phase named; where it has none it takes no progress from links. */
    protected get address(): string | undefined;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    protected loadTracker(): Promise<Tracker | undefined>;
}
