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

const gamma = 2.2;

/** Reads a colour as browsers write computed values. Of `oklch()`, `lab()` and their like only the lightness counts. */
export const shadeOf = (colour: string): Shade => {
  const numbers = colour.match(/(?<=[( ,])[\d.e-]+/g) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers.map(Number);
  if (/^(ok)?l/.test(colour)) return [(a > 1 ? a / 100 : a) ** (3 / gamma), alpha];
  const luminance = 0.2126 * a ** gamma + 0.7152 * b ** gamma + 0.0722 * c ** gamma;
  return [luminance ** (1 / gamma) / (colour.startsWith('rgb') ? 255 : 1), alpha];
};

/** WCAG’s luminance of a grey, with what its formula for contrast adds. */
export const luminanceOf = (value: number): number => value ** gamma + 0.05;

const contrast = (one: number, other: number): number => {
  const ratio = luminanceOf(one) / luminanceOf(other);
  return Math.max(ratio, 1 / ratio);
};

/**
 * Chooses colours that can be read on a page: by what it declares, else by its text, since light text means a dark page;
 * but never against what is really behind the element.
 */
export const readableColours = ({ declared, text, background }: PageColours): ReadableColours => {
  // Where the page's own text could not be read, something else is behind it, such as a picture.
  const isKnown = background !== undefined && contrast(text, background) > 1.5;
  const isDark = declared ? declared === 'dark' : text > (isKnown ? background : 0.66);
  if (!isKnown) return { scheme: isDark ? 'dark' : 'light', isColoured: false };
  const isUnreadable = contrast(background, Number(isDark)) < 4.5;
  const scheme = isDark === isUnreadable ? 'light' : 'dark';
  return { scheme, isColoured: scheme === 'dark' ? background > 0.137 : background < 0.93 };
};
