import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { type ColorScheme, luminanceOf, readableColours, shadeOf } from '../model/page-colours.js';
import { adopt } from './adopt.js';
import { parentOf } from './parent-of.js';

export type ThemedHost = ReactiveControllerHost &
  Element & { readonly renderRoot: ParentNode & Node };

/** What the place of an element in the page says of its colours. */
export interface PageTheme {
  /** The scheme without our doing. */
  readonly inherited: ColorScheme;
  /** What the page declares on `<html>` or `<body>`, else the `color-scheme` that is set. */
  readonly declared: ColorScheme | undefined;
  /** The text colour that the element inherits. */
  readonly color: string;
}

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

/** How light everything around an element makes what is behind it; undefined where that is not a plain colour. */
const backgroundOf = (element: Element): number | undefined => {
  let value = 0;
  let seeThrough = 1;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    const [shade, alpha] = shadeOf(backgroundColor);
    if (backgroundImage !== 'none') return undefined;
    value += seeThrough * alpha * shade;
    seeThrough *= 1 - alpha;
    if (seeThrough < 0.01) return value;
  }
  return undefined;
};

/** Looks at what is really behind an element, and keeps its colours readable there, those of a theme or an author included. */
export class PageColoursController implements ReactiveController {
  readonly #host: ThemedHost;
  readonly #onChange: () => void;
  #document: Document | undefined;

  /** @param onChange called when what is behind the element may have changed */
  constructor(host: ThemedHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    // A background around the element has changed gradually, or a style sheet has come.
    for (const type of ['transitionend', 'load']) {
      this.#document.addEventListener(type, this.#onChange, true);
    }
  }

  hostDisconnected(): void {
    for (const type of ['transitionend', 'load']) {
      this.#document?.removeEventListener(type, this.#onChange, true);
    }
  }

  /**
   * Sets scheme and limits for what the page shows now.
   *
   * @param base the box that the element draws in
   * @param theme undefined where the element has a theme of its own
   */
  read(base: HTMLElement, theme: PageTheme | undefined): void {
    base.removeAttribute('data-coloured');
    if (!theme) return;
    const { inherited, declared, color } = theme;
    const [text] = shadeOf(color);
    // A page that leaves its background open has the browser's own: white, unless it declares itself dark.
    const background = backgroundOf(this.#host) ?? (declared ? undefined : 1);
    const { scheme, isColoured } = readableColours({ declared, text, background });
    base.style.colorScheme = scheme === inherited ? '' : scheme;
    if (!isColoured || background === undefined) return;
    base.setAttribute('data-coloured', '');
    adopt(this.#host.renderRoot as ShadowRoot, styles.styleSheet);
    for (const [name, value] of Object.entries(limitsOn(background, scheme))) {
      base.style.setProperty(`--_${name}`, String(value));
    }
  }
}
