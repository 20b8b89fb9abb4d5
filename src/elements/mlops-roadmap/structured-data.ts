import type { ReactiveController, ReactiveElement } from 'lit';
import { someOf } from '../../model/allowed.js';
import type { Roadmap } from '../../model/roadmap.js';
import { structuredDataText } from '../../model/structured-data.js';

/** What is asked of an element whose roadmap is described. */
export type DescribedHost = ReactiveElement & {
  readonly structuredData: boolean;
  readonly hide: string;
};

/** What an element wants to be said of its roadmap. */
interface Wish {
  readonly roadmap: Roadmap;
  readonly hasFaq: boolean;
}

/** What is wanted in one document by its elements, and the ids of the roadmaps that there are blocks of. */
interface Page {
  readonly wishes: Map<DescribedHost, Wish>;
  readonly written: Set<string>;
  isAwaited: boolean;
}

const pages = new WeakMap<Document, Page>();

const pageOf = (document: Document): Page => {
  const page = pages.get(document) ?? { wishes: new Map(), written: new Set(), isAwaited: false };
  pages.set(document, page);
  return page;
};

/** Where blocks say by id whose they are. */
const ownerOf = (element: Element | null): string | undefined =>
  element?.matches("script[type='application/ld+json'][data-roadmap]")
    ? (element.getAttribute('data-roadmap') ?? undefined)
    : undefined;

/** Also those that were prerendered. */
const blocksOf = (document: Document, id: string): NodeListOf<HTMLScriptElement> =>
  document.querySelectorAll(`script[type='application/ld+json'][data-roadmap='${id}']`);

const code = /^$|javascript|^module$/;

/**
 * An empty data block. Trusted Types take the text of any new `<script>` for code, also where the type says that it is none;
 * the copy of one that has run before is never looked at again.
 */
const emptyBlock = (document: Document): HTMLScriptElement => {
  const ran = Array.from(document.scripts).find(({ type }) => code.test(type));
  const block = (ran?.cloneNode() ?? document.createElement('script')) as HTMLScriptElement;
  for (const name of block.getAttributeNames()) block.removeAttribute(name);
  block.type = 'application/ld+json';
  return block;
};

const createBlock = (document: Document, id: string, text: string): HTMLScriptElement => {
  const block = emptyBlock(document);
  block.dataset['roadmap'] = id;
  // As a node: text itself would have to be trusted.
  block.appendChild(document.createTextNode(text));
  return block;
};

/** Leaves one block of the roadmap in the page, which says this. */
const write = (document: Document, { roadmap, hasFaq }: Wish): void => {
  const { id } = roadmap;
  const text = structuredDataText(roadmap, hasFaq);
  const [first, ...others] = blocksOf(document, id);
  for (const other of others) other.remove();
  if (first?.textContent === text) return;
  const block = createBlock(document, id, text);
  if (first) first.replaceWith(block);
  else document.head.append(block);
};

const settlePage = (document: Document): void => {
  const page = pageOf(document);
  page.isAwaited = false;
  const wanted = new Map<string, Wish>();
  for (const wish of page.wishes.values()) {
    const { id } = wish.roadmap;
    const before = wanted.get(id);
    wanted.set(id, before ? { ...before, hasFaq: before.hasFaq || wish.hasFaq } : wish);
  }
  for (const id of page.written) {
    if (!wanted.has(id)) for (const block of blocksOf(document, id)) block.remove();
  }
  page.written.clear();
  for (const [id, wish] of wanted) {
    write(document, wish);
    page.written.add(id);
  }
};

/** Once all is where it belongs: an element that is moved is taken out and put in again. */
const settleSoon = (document: Document): void => {
  const page = pageOf(document);
  if (page.isAwaited) return;
  page.isAwaited = true;
  queueMicrotask(() => {
    settlePage(document);
  });
};

/** Says to search engines what one element shows, for as long as it is in the page and is asked to. */
class StructuredDataController implements ReactiveController {
  readonly #host: DescribedHost;
  #document: Document | undefined;
  /** Id of what was prerendered for the element, which may be of another roadmap, until it is known what it wants. */
  #prerendered: string | undefined;

  constructor(host: DescribedHost) {
    this.#host = host;
    host.addController(this);
    this.#document = host.ownerDocument;
    // It stands right behind; of an element that has gone by now only the id is left.
    const own = host.isConnected ? undefined : this.#roadmap?.id;
    this.#prerendered = ownerOf(host.nextElementSibling) ?? own;
    this.hostUpdated();
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#wish(undefined);
  }

  hostUpdated(): void {
    const { structuredData, isConnected, ownerDocument } = this.#host;
    // Where it was last may be another document.
    if (this.#document !== ownerDocument) this.#wish(undefined);
    this.#document = ownerDocument;
    const roadmap = this.#roadmap;
    this.#wish(structuredData && isConnected && roadmap ? this.#wishFor(roadmap) : undefined);
  }

  get #roadmap(): Roadmap | undefined {
    return (this.#host as unknown as { source: { roadmap?: Roadmap } }).source.roadmap;
  }

  /** Only what a reader of the page can find in it may be told to search engines. */
  #wishFor(roadmap: Roadmap): Wish {
    const isHidden = someOf(['faq'], this.#host.hide).size > 0;
    return { roadmap, hasFaq: !isHidden || this.#host.querySelector('roadmap-faq') !== null };
  }

  #wish(wish: Wish | undefined): void {
    const document = this.#document;
    if (!document) return;
    const { wishes, written } = pageOf(document);
    const { isConnected, structuredData } = this.#host;
    if (this.#prerendered !== undefined && (wish || !isConnected || !structuredData)) {
      written.add(this.#prerendered);
      this.#prerendered = undefined;
      settleSoon(document);
    }
    const before = wishes.get(this.#host);
    if (wish?.roadmap === before?.roadmap && wish?.hasFaq === before?.hasFaq) return;
    if (wish) wishes.set(this.#host, wish);
    else wishes.delete(this.#host);
    settleSoon(document);
  }
}

const kept = new WeakSet<DescribedHost>();

/** Keeps the block of an element's roadmap as the element is, from now on. */
export const settle = (host: DescribedHost): void => {
  if (kept.has(host)) return;
  kept.add(host);
  new StructuredDataController(host);
};
