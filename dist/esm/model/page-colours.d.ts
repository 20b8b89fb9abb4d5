export type ColorScheme = 'light' | 'dark';
/** How light a colour is: the sRGB value, from 0 to 1, of the grey that is as light, and its alpha. */
export type Shade = readonly [value: number, alpha: number];
/** What a page says and shows in the place of an element. Colours are values of greys. */
export interface PageColours {
    /** What the page declares on `<html>` or `<body>`, else the inherited `color-scheme`. */
    readonly declared: ColorScheme | undefined;
    /** The text colour that the element inherits. */
    readonly text: number;
    /** The colour behind the element; undefined where it is not known, as over a picture. */
    readonly background: number | undefined;
}
/** How an element stays readable there. */
export interface ReadableColours {
    readonly scheme: ColorScheme;
    /** Whether the page is neither nearly white nor nearly black: our own colours are made for those. */
    readonly isColoured: boolean;
}
/** Reads a colour as browsers write computed values. Of `oklch()`, `lab()` and their like only the lightness counts. */
export declare const shadeOf: (colour: string) => Shade;
/** WCAG’s luminance of a grey, with what its formula for contrast adds. */
export declare const luminanceOf: (value: number) => number;
/**
 * Chooses colours that can be read on a page: by what it declares, else by its text, since light text means a dark page;
 * but never against what is really behind the element.
 */
export declare const readableColours: ({ declared, text, background }: PageColours) => ReadableColours;
