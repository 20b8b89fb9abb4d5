import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RoadmapContext } from '../context/roadmap-context.js';
import type { Roadmap } from '../model/roadmap.js';
export type RoadmapStatus = 'loading' | 'ready' | 'error';
/** Which roadmap an element shows: that of the element around it, else the one it was given, else the bundled one. */
export declare class RoadmapController implements ReactiveController {
    #private;
    /** The roadmap to show. One that was shown stays until the next is ready. */
    roadmap: Roadmap | undefined;
    status: RoadmapStatus;
    constructor(host: ReactiveControllerHost & EventTarget, bundled: Roadmap);
    /** Takes what is given now; called before each rendering, does nothing when it is the same as before. */
    take(given: unknown, context?: RoadmapContext): void;
    hostUpdated(): void;
}
