import type { ReactiveController, ReactiveControllerHost } from 'lit';

export const themes = ['auto', 'light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

type ColorScheme = 'light' | 'dark';

/** Attributes by which pages say which theme they show. */
export const signalAttributes = [
  'data-theme',
  'data-bs-theme',
  'data-md-color-scheme',
  'data-color-mode',
] as const;

const signalOf = (element: Element | null): ColorScheme | undefined => {
  if (!element) return undefined;
  for (const attribute of signalAttributes) {
    // Material for MkDocs calls its two schemes “default” and “slate”.
    switch (element.getAttribute(attribute)) {
      case 'light':
      case 'default':
        return 'light';
      case 'dark':
      case 'slate':
        return 'dark';
    }
  }
  if (element.matches('.dark')) return 'dark';
  return element.matches('.light') ? 'light' : undefined;
};

/** What the host page says on `<html>` or `<body>` that it shows, and the news when that changes. */
export class ThemeController implements ReactiveController {
  /** Undefined where the page gives no signal: then the inherited `color-scheme` decides. */
  scheme: ColorScheme | undefined;

  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { documentElement, body } = this.#host.ownerDocument;
    this.#observer = new MutationObserver(this.#read);
    for (const element of [documentElement, body as Element | null]) {
      if (element) {
        this.#observer.observe(element, { attributeFilter: ['class', ...signalAttributes] });
      }
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #read = (): void => {
    const { documentElement, body } = this.#host.ownerDocument;
    const scheme = signalOf(body) ?? signalOf(documentElement);
    if (scheme === this.scheme) return;
    this.scheme = scheme;
    this.#host.requestUpdate();
  };
}
