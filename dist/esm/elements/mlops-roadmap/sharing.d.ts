import type { ReactiveControllerHost } from 'lit';
import type { RoadmapContext } from '../../context/roadmap-context.js';
import type { DisclosureGroupController } from '../../controllers/disclosure-group.js';
/** What a roadmap shows, as far as the elements inside it need it. */
export type Shared = Omit<RoadmapContext, 'join' | 'leave' | 'memberChanged'>;
/** What a roadmap shares with the elements inside it, which join it with it. */
export declare const contextOf: (host: ReactiveControllerHost, { members }: DisclosureGroupController, shared: Shared) => RoadmapContext;
