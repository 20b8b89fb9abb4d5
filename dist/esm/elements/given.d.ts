import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { BodiesController } from '../controllers/bodies.js';
import type { RoadmapController } from '../controllers/roadmap.js';
import type { NoticeWords } from '../i18n/words.js';
import type { Missing } from './missing.js';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly roadmap: unknown;
    readonly src: string | undefined;
    readonly debug: boolean;
    readonly isPlaced: boolean | undefined;
    readonly phase?: number | string | undefined;
};
/** What an element shows that is not as simple as the bundled roadmap: one that is given, or the lack of something. */
export declare class Given implements ReactiveController {
    #private;
    readonly overviewOf: ({ phases }: import("../index.js").Roadmap) => typeof import("../views/dense-overview.js").denseOverviewView | undefined;
    status: 'ready' | 'loading' | 'error';
    constructor(host: Host, source: RoadmapController, words: () => NoticeWords | undefined);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    /** How the phases of the roadmap are drawn, where they are drawn one below the other. */
    get bodies(): BodiesController;
    /** Takes what is asked for now; does nothing when it is the same as before. */
    take(asked: unknown): void;
    /** What there is to say; undefined when all is well. */
    notice(missing: Missing): TemplateResult | undefined;
}
export {};
