import type { LitElement, ReactiveController } from 'lit';
import { type DisclosureMember, type RoadmapContext } from '../context/roadmap-context.js';
/** The `<mlops-roadmap>` around an element, also when it is defined only later. */
export declare class SurroundingController implements ReactiveController {
    #private;
    /** What is shared with the element; undefined where it stands alone. */
    context: RoadmapContext | undefined;
    constructor(host: LitElement, member: DisclosureMember);
    hostConnected(): void;
    hostDisconnected(): void;
}
