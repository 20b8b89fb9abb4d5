import { css } from 'lit';
import { type ColorScheme, luminanceOf } from '../model/page-colours.js';
import { adopt } from './adopt.js';

/** Near black and white there is less room for chroma: without a limit browsers clip the colour, which changes its lightness. */
const styles = css`
  [data-coloured] {
    --_accent: oklch(
      from var(--_own-accent) clamp(var(--_ink-low), l, var(--_ink-high)) min(c, var(--_chroma)) h
    );
    --_text: oklch(
      from var(--_own-text) clamp(var(--_ink-low), l, var(--_ink-high)) min(c, var(--_chroma)) h
    );
    --_muted: oklch(
      from var(--_own-muted) clamp(var(--_ink-low), l, var(--_ink-high)) min(c, var(--_chroma)) h
    );
    --_border: oklch(from var(--_own-border) clamp(var(--_edge-low), l, var(--_edge-high)) c h);
  }
  [data-coloured] [class*='level-'] {
    --_level: oklch(
      from var(--_own-level) clamp(var(--_ink-low), l, var(--_ink-high)) min(c, var(--_chroma)) h
    );
  }
  [data-coloured] [part='node'] {
    border-color: var(--_level);
  }
  /* Inside a card the page does not show. */
  [data-coloured] :is([part='phase-body'], [part='promo'], [part='announcement']) {
    --_border: var(--_own-border);
  }
`;

/** Lightness and luminance agree for greys only: our colours differ by less than this. */
const margin = 0.04;

/** The OKLCH lightness of text (4.5:1) and of borders (3:1) on a page of this colour; CSS keeps it between 0 and 1. */
const limitsOn = (background: number, scheme: ColorScheme): Readonly<Record<string, number>> => {
  const luminance = luminanceOf(background);
  if (scheme === 'dark') {
    const ink = Math.cbrt(luminance * 4.5 - 0.05) + margin;
    const edge = Math.cbrt(luminance * 3 - 0.05) + margin;
    const chroma = (1 - ink) * 0.6;
    return { 'ink-low': ink, 'ink-high': 1, 'edge-low': edge, 'edge-high': 1, chroma };
  }
  const ink = Math.cbrt(luminance / 4.5 - 0.05) - margin;
  const edge = Math.cbrt(luminance / 3 - 0.05) - margin;
  return { 'ink-low': 0, 'ink-high': ink, 'edge-low': 0, 'edge-high': edge, chroma: ink * 0.4 };
};

/**
 * Keeps the contrast of an element's colours on a coloured page, those of a theme or an author included.
 *
 * @param base the box that the element draws in
 * @param background the value of the grey that is as light as the page
 */
export const limitColours = (
  root: ShadowRoot,
  base: HTMLElement,
  background: number,
  scheme: ColorScheme,
): void => {
  adopt(root, styles.styleSheet);
  for (const [name, value] of Object.entries(limitsOn(background, scheme))) {
    base.style.setProperty(`--_${name}`, String(value));
  }
};
