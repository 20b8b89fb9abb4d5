import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AllWords } from '../i18n/words.js';

/** The language that the nearest `lang` around an element declares, through shadow trees. */
const nearestLanguage = (element: Element): string => {
  const nearest = element.closest('[lang]');
  if (nearest) return nearest.getAttribute('lang') ?? '';
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? nearestLanguage(host) : '';
};

const load = async (tag: string): Promise<AllWords | undefined> => {
  try {
    const { loadWords } = await import('../i18n/languages.js');
    return await loadWords(tag);
  } catch {
    // English is better than nothing.
    return undefined;
  }
};

/** The widget's own words in the language of its place in the page, also when that changes. */
export class LanguageController implements ReactiveController {
  /** Undefined for English, which the elements have with them. */
  words: AllWords | undefined;

  /** The language tag that the page says, or nothing. */
  tag = '';

  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#read);
    for (let node: Node | undefined = this.#host; node; node = (node as Partial<ShadowRoot>).host) {
      node = node.getRootNode();
      this.#observer.observe(node, { attributeFilter: ['lang'], subtree: true });
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #read = (): void => {
    const tag = nearestLanguage(this.#host);
    if (tag === this.tag) return;
    this.tag = tag;
    void this.#use(tag);
  };

  async #use(tag: string): Promise<void> {
    const words = /^(en\b|$)/i.test(tag) ? undefined : await load(tag);
    if (tag !== this.tag || words === this.words) return;
    this.words = words;
    this.#host.requestUpdate();
  }
}
