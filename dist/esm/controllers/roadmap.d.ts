import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RoadmapContext } from '../context/roadmap-context.js';
import type { Roadmap } from '../model/roadmap.js';
/** Which roadmap an element shows: that of the element around it, else the one it was given, else the bundled one. */
export declare class RoadmapController implements ReactiveController {
    #private;
    /** The roadmap to show. One that was shown stays until the next is ready. */
    roadmap: Roadmap | undefined;
    constructor(host: ReactiveControllerHost & EventTarget, bundled: Roadmap);
    /**
     * Called before each rendering.
     *
     * @param isGiven whether the element is given another than the bundled one, which comes when it is ready
     * @param hasFailed whether that one cannot be shown
     */
    take(isGiven: boolean, hasFailed: boolean, context?: RoadmapContext): void;
    hostUpdated(): void;
}
