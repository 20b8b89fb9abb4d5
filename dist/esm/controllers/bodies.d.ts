import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Roadmap } from '../model/roadmap.js';
import type { DisclosureController } from './disclosure.js';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: ParentNode;
};
/**
 * When the bodies of the phases of a long roadmap are drawn: that of an open phase at once, the others while the browser is
 * free, so that its find-in-page and its printer find all of them.
 */
export declare class BodiesController implements ReactiveController {
    #private;
    /** @param styleSheet for long roadmaps alone */
    constructor(host: Host, styleSheet: CSSStyleSheet | undefined);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /**
     * Which bodies are to be drawn; undefined for all.
     *
     * @param disclosure says which phases are open: of some of them no event tells
     */
    of(roadmap: Roadmap, disclosure: Pick<DisclosureController, 'isOpen'>): Pick<ReadonlySet<string>, 'has'> | undefined;
}
export {};
