import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type RoadmapContext } from '../context/roadmap-context.js';
/**
 * Shares what a roadmap shows with the elements inside it, by the protocol of `@lit/context`. The provider of that package
 * also hands consumers over to providers that come between: inside a roadmap there is never another one.
 */
export declare class RoadmapProvider implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, value: RoadmapContext);
    get value(): RoadmapContext;
    set value(value: RoadmapContext);
    /** Elements inside may have been defined, and have asked, before the roadmap around them. */
    hostConnected(): void;
}
