import type { Tracking } from '../context/tracking.js';
import type { ProgressWords } from '../i18n/words.js';
import type { Message } from '../context/message.js';
import { type Plan } from '../model/plan.js';
import type { Progress } from '../model/progress.js';
import type { Roadmap, Topic } from '../model/roadmap.js';
import { type ProgressMenuView } from '../views/progress-menu.js';
export interface TrackingState {
    readonly roadmap: Roadmap;
    /** Undefined where nothing can be ticked. */
    readonly progress: Progress | undefined;
    /** Whether what has been kept is in it by now. */
    readonly isKnown: boolean;
    /** Undefined where there are no dates. */
    readonly plan: Plan | undefined;
    readonly today: string;
    readonly menu: ProgressMenuView;
    readonly message: Message | undefined;
    readonly onTick: (topics: readonly Topic[], done: boolean) => void;
    readonly words: ProgressWords;
}
/** How progress and plan are drawn in a given state. */
export declare const trackingOf: (state: TrackingState) => Tracking;
