import type { ReactiveController } from 'lit';
import type { ThemedHost } from './page-colours.js';
export declare const themes: readonly ["auto", "light", "dark", "system"];
export type Theme = (typeof themes)[number];
/** Attributes by which pages say which theme they show. */
export declare const signalAttributes: readonly ["data-theme", "data-bs-theme", "data-md-color-scheme", "data-color-mode", "data-color-scheme"];
/**
 * Finds the theme of the host page for `theme="auto"`, and follows it while the element is connected.
 *
 * A probe in the shadow tree inherits what the page sets, and has a transition on its colours. The transition runs whenever
 * they change, whatever the reason: a class, a style sheet that comes late, a media query.
 *
 * White pages with dark text need no more. For others what is really behind the element is looked at by code that is loaded
 * on demand.
 */
export declare class ThemeController implements ReactiveController {
    #private;
    /** @param isAuto whether the element takes its theme from the page */
    constructor(host: ThemedHost, isAuto: () => boolean);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
