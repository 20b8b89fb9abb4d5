import type { ReactiveController } from 'lit';
import type { ColorScheme } from '../model/page-colours.js';
import type { PageColoursController, ThemedHost } from './page-colours.js';
import { whenLoaded } from './when-loaded.js';

export const themes = ['auto', 'light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

/** Attributes by which pages say which theme they show. */
export const signalAttributes = [
  'data-theme',
  'data-bs-theme',
  'data-md-color-scheme',
  'data-color-mode',
  'data-color-scheme',
] as const;

/** What pages say for a scheme in one of those attributes or, with something added, as a class. */
const schemeWord = /(?:^| )(?:(?:sl-)?theme-|wa-)?(?:(dark|slate)|light|default)(?:-mode)?(?= |$)/;

/** What a page declares. Material for MkDocs calls its two schemes “default” and “slate”. */
const signalOf = (element: Element | null): ColorScheme | undefined => {
  const words = [...signalAttributes, 'class'].map((name) => element?.getAttribute(name));
  const found = schemeWord.exec(words.join(' '));
  return found ? (found[1] ? 'dark' : 'light') : undefined;
};

/** True if every ancestor is white or transparent, and no ancestor is animated. */
const isOnWhite = (element: Element | null): boolean => {
  if (!element) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const isWhite = /^rgb(\(255, 255, 255|a\(0, 0, 0, 0)\)$/.test(backgroundColor);
  const isStill = backgroundImage === 'none' && element.getAnimations().length === 0;
  return isWhite && isStill && isOnWhite(element.parentElement);
};

/**
 * Finds the theme of the host page for `theme="auto"`, and follows it while the element is connected.
 *
 * A probe in the shadow tree inherits what the page sets, and has a transition on its colours. The transition runs whenever
 * they change, whatever the reason: a class, a style sheet that comes late, a media query.
 *
 * White pages with dark text need no more. For others what is really behind the element is looked at by code that is loaded
 * on demand.
 */
export class ThemeController implements ReactiveController {
  readonly #host: ThemedHost;
  readonly #isAuto: () => boolean;
  #observer: MutationObserver | undefined;
  #page: PageColoursController | undefined;
  #isLoading = false;
  /** What the page was last read for. */
  #readFor: unknown;

  /** @param isAuto whether the element takes its theme from the page */
  constructor(host: ThemedHost, isAuto: () => boolean) {
    this.#host = host;
    this.#isAuto = isAuto;
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument, renderRoot } = this.#host;
    this.#observer = new MutationObserver(this.#read);
    for (const element of [ownerDocument.documentElement, ownerDocument.body as Element | null]) {
      if (element) this.#observer.observe(element, { attributes: true });
    }
    renderRoot.addEventListener('transitionend', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    const isAuto = this.#isAuto();
    if (isAuto !== this.#readFor) this.#read();
    this.#readFor = isAuto;
  }

  readonly #read = (): void => {
    const { ownerDocument, renderRoot } = this.#host;
    const base = renderRoot.querySelector<HTMLElement>('.roadmap');
    const probe = renderRoot.querySelector('.probe');
    if (!base || !probe) return;
    const { documentElement, body } = ownerDocument;
    const { color, backgroundColor, outlineColor, colorScheme } = getComputedStyle(probe);
    const inherited = backgroundColor === 'rgb(0, 0, 0)' ? 'dark' : 'light';
    const declared =
      signalOf(body) ??
      signalOf(documentElement) ??
      (colorScheme === 'normal' ? undefined : inherited);
    // The style sheet makes a grey of the text colour: `oklch(0.9 0 0)`.
    const isLightText = parseFloat(outlineColor.slice(6)) > 0.7;
    const isAuto = this.#isAuto();
    const scheme = declared ?? (isLightText ? 'dark' : 'light');
    // Through CSSOM, since strict pages allow no style attribute.
    base.style.colorScheme = isAuto && scheme !== inherited ? scheme : '';
    this.#page?.read(base, isAuto ? { inherited, declared, color } : undefined);
    const isPlain = scheme === 'light' && !isLightText && isOnWhite(this.#host);
    if (!isAuto || isPlain || this.#isLoading) return;
    this.#isLoading = true;
    whenLoaded(import('./page-colours.js'), ({ PageColoursController }) => {
      this.#page = new PageColoursController(this.#host, this.#read);
      this.#read();
    });
  };
}
