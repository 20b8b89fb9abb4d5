import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  type ColorScheme,
  type ReadableColours,
  readableColours,
  shadeOf,
} from '../model/page-colours.js';

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

const schemes = ['light', 'dark'] as const;

/** Selector of the classes by which pages say the same. */
export const signalClasses = (scheme: ColorScheme): string =>
  [scheme, `${scheme}-mode`, `theme-${scheme}`, `sl-theme-${scheme}`, `wa-${scheme}`]
    .map((name) => `.${name}`)
    .join();

const signalOf = (element: Element | null): ColorScheme | undefined => {
  for (const attribute of signalAttributes) {
    // Material for MkDocs calls its two schemes “default” and “slate”.
    switch (element?.getAttribute(attribute)) {
      case 'light':
      case 'default':
        return 'light';
      case 'dark':
      case 'slate':
        return 'dark';
    }
  }
  return schemes.findLast((scheme) => element?.matches(signalClasses(scheme)));
};

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

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

type Host = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode & Node };

/**
 * Finds the theme of the host page for `theme="auto"`, and follows it while the element is connected.
 *
 * A probe in the shadow tree inherits what the page sets, and has a transition on its colours. The transition runs whenever
 * they change, whatever the reason: a class, a style sheet that comes late, a media query.
 */
export class ThemeController implements ReactiveController {
  readonly #host: Host;
  readonly #isAuto: () => boolean;
  #observer: MutationObserver | undefined;
  #connection = new AbortController();
  /** What the page was last read for. */
  #readFor: unknown;

  /** @param isAuto whether the element takes its theme from the page */
  constructor(host: Host, isAuto: () => boolean) {
    this.#host = host;
    this.#isAuto = isAuto;
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument: document, renderRoot } = this.#host;
    this.#observer = new MutationObserver(this.#read);
    for (const element of [document.documentElement, document.body as Element | null]) {
      if (element) this.#observer.observe(element, { attributes: true });
    }
    const { signal } = (this.#connection = new AbortController());
    for (const target of [renderRoot, document]) {
      // On the document: a background has changed gradually, or a style sheet has come.
      for (const type of ['transitionend', 'load']) {
        target.addEventListener(type, this.#read, { signal, capture: true });
      }
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#connection.abort();
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
    const { color, backgroundColor, colorScheme } = getComputedStyle(probe);
    const inherited = shadeOf(backgroundColor)[0] > 0.5 ? 'light' : 'dark';
    const declared =
      signalOf(body) ??
      signalOf(documentElement) ??
      (colorScheme === 'normal' ? undefined : inherited);
    const [text] = shadeOf(color);
    // A page that leaves its background open has the browser's own: white, unless it declares itself dark.
    const background = backgroundOf(this.#host) ?? (declared ? undefined : 1);
    const { scheme, isColoured = false }: Partial<ReadableColours> = this.#isAuto()
      ? readableColours({ declared, text, background })
      : {};
    // Through CSSOM, since strict pages allow no style attribute.
    base.style.colorScheme = scheme && scheme !== inherited ? scheme : '';
    base.toggleAttribute('data-coloured', isColoured);
    if (!isColoured || !scheme || background === undefined) return;
    // Most pages are white or black.
    import('./coloured-page.js').then(
      ({ limitColours }) => {
        limitColours(renderRoot as ShadowRoot, base, background, scheme);
      },
      () => undefined,
    );
  };
}
