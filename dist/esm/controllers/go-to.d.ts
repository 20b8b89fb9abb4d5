import type { Roadmap } from '../model/roadmap.js';
import { type DisclosureController } from './disclosure.js';
/** Opens a phase or question, brings it into view and moves the focus to it; false when there is none such. */
export declare const goTo: (host: EventTarget, disclosure: DisclosureController, id: string) => boolean;
/** Does so with a phase that is named by its number, from 1, or its id. */
export declare const goToPhase: (host: EventTarget, disclosure: DisclosureController, roadmap: Roadmap | undefined, phase: number | string) => void;
