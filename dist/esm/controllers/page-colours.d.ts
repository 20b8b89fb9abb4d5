import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import { type ColorScheme } from '../model/page-colours.js';
export type ThemedHost = ReactiveControllerHost & Element & {
    readonly renderRoot: ParentNode & Node;
};
/** What the place of an element in the page says of its colours. */
export interface PageTheme {
    /** The scheme without our doing. */
    readonly inherited: ColorScheme;
    /** What the page declares on `<html>` or `<body>`, else the `color-scheme` that is set. */
    readonly declared: ColorScheme | undefined;
    /** The text colour that the element inherits. */
    readonly color: string;
}
/** Looks at what is really behind an element, and keeps its colours readable there, those of a theme or an author included. */
export declare class PageColoursController implements ReactiveController {
    #private;
    /** @param onChange called when what is behind the element may have changed */
    constructor(host: ThemedHost, onChange: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /**
     * Sets scheme and limits for what the page shows now.
     *
     * @param base the box that the element draws in
     * @param theme undefined where the element has a theme of its own
     */
    read(base: HTMLElement, theme: PageTheme | undefined): void;
}
