import type { ReactiveController, ReactiveControllerHost } from 'lit';
export declare const themes: readonly ["auto", "light", "dark", "system"];
export type Theme = (typeof themes)[number];
type ColorScheme = 'light' | 'dark';
/** Attributes by which pages say which theme they show. */
export declare const signalAttributes: readonly ["data-theme", "data-bs-theme", "data-md-color-scheme", "data-color-mode"];
/** What the host page says on `<html>` or `<body>` that it shows, and the news when that changes. */
export declare class ThemeController implements ReactiveController {
    #private;
    /** Undefined where the page gives no signal: then the inherited `color-scheme` decides. */
    scheme: ColorScheme | undefined;
    constructor(host: ReactiveControllerHost & Element);
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
