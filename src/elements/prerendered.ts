import type { LitElement, TemplateResult } from 'lit';
import { adopt } from '../controllers/adopt.js';
import { noticesStyles } from '../styles/notices.js';
import { noticeView } from '../views/notice.js';
import { retryButton } from '../views/trouble.js';
import { focusBeginning } from './focus-beginning.js';
import { keepPlace } from './keep-place.js';
import type { Missing } from './missing.js';
import { type Inner, takeProperties } from './prerendered-element.js';
import { keepReader } from './reader-state.js';

/** Rendered in English first, it would be rendered again at once. */
const loadLanguage = async ({ language }: Inner): Promise<void> => {
  if (/^(en\b|$)/i.test(language.tag)) return;
  try {
    const { loadWords } = await import('../i18n/languages.js');
    language.words ??= await loadWords(language.tag);
  } catch {
    // English is better than nothing.
  }
};

/** What its roadmap lacks, once there is one. */
const missingIn = (inner: Inner): Missing => {
  const { roadmap } = inner.source;
  return roadmap && inner.missing(roadmap);
};

const isReady = (inner: Inner): boolean => {
  const { context, asked } = inner;
  if (!context && asked === undefined) return true;
  if (context && !context.roadmap) return false;
  // As if it was rendered: with that it begins to load.
  inner.willUpdate(new Map());
  inner.updated(new Map());
  return !inner.isLoading && inner.source.roadmap !== undefined && !missingIn(inner);
};

/** Where it is said why nothing takes the place of what was prerendered. */
class Trouble {
  readonly #root: ShadowRoot;
  readonly #inner: Inner;
  #box: HTMLElement | undefined;

  constructor(root: ShadowRoot, inner: Inner) {
    this.#root = root;
    this.#inner = inner;
  }

  /** Says how it is now. What is there stays, and what the reader sees of it stays where it is. */
  tell(): void {
    const { context, source, isLoading, given, words } = this.#inner;
    // The roadmap around it says why there is none.
    if (context && !source.roadmap) return;
    // While it loads for the first time there is nothing to say.
    if (isLoading && !this.#box) return;
    const missing = missingIn(this.#inner);
    const notice = given?.notice(missing) ?? noticeView(words.unreadable, words.locale);
    this.#draw(notice);
    given?.hostUpdated();
  }

  #draw(notice: TemplateResult): void {
    const root = this.#root;
    adopt(root, noticesStyles.styleSheet);
    if (this.#box) {
      this.#inner.draw(notice, this.#box);
      return;
    }
    const base = root.querySelector('.roadmap');
    const shown = [base, ...root.host.children].filter((one) => one?.getClientRects().length);
    const landmarks = shown.flatMap((one) => (one ? { before: one, after: () => one } : []));
    const scrollBack = keepPlace(root.host, undefined, landmarks);
    this.#box = root.ownerDocument.createElement('div');
    // In plain HTML there is no box of ours.
    this.#box.className = `${base?.className ?? 'roadmap'} beside`;
    root.prepend(this.#box);
    this.#inner.draw(notice, this.#box);
    scrollBack();
  }
}

/** Resolves when something about an element has changed. */
const nextRequest = (inner: Inner): Promise<void> =>
  new Promise((resolve) => {
    const { requestUpdate } = inner;
    inner.requestUpdate = (...args) => {
      delete inner.requestUpdate;
      requestUpdate?.apply(inner, args);
      resolve();
    };
  });

/** What comes later than the rest would move it: progress, plan and what steps back. */
const loadMore = async (inner: Inner): Promise<void> => {
  if (!inner.context && (inner.progress || inner.start)) await inner.loadTracker?.();
  if (!inner.level) return;
  // As if it was rendered: with that it begins to load what filters.
  inner.willUpdate(new Map());
  await inner.filter?.loading;
};

const replace = (root: ShadowRoot, inner: Inner): void => {
  root.replaceChildren();
  // Before it Lit would render; and it stands for what is still to be taken over.
  inner.renderOptions.renderBefore = null;
  inner.performUpdate();
};

/** What is inside a roadmap waits for it: from there it has its progress and what steps back. */
class Takeover {
  done: () => void = () => undefined;
  readonly isDone = new Promise<void>((resolve) => {
    this.done = resolve;
  });
}

const takeovers = new WeakMap<Element, Takeover>();

const takeoverOf = (element: Element): Takeover => {
  const takeover = takeovers.get(element) ?? new Takeover();
  takeovers.set(element, takeover);
  return takeover;
};

/** The roadmap around an element, as long as it is as it was prerendered. */
const prerenderedAround = (element: Element): Element | undefined => {
  const around = element.parentElement?.closest<LitElement>('mlops-roadmap');
  // Before its definition it has no options.
  const { renderOptions } = (around ?? {}) as Partial<Inner>;
  return renderOptions?.renderBefore ? (around ?? undefined) : undefined;
};

const takeOver = async (element: LitElement): Promise<void> => {
  const inner = element as unknown as Inner;
  takeProperties(inner);
  await loadLanguage(inner);
  const around = prerenderedAround(element);
  if (around) await takeoverOf(around).isDone;
  const root = element.renderRoot as ShadowRoot;
  const trouble = new Trouble(root, inner);
  while (!isReady(inner)) {
    // A listener may ask for another roadmap as soon as it is told.
    const next = nextRequest(inner);
    trouble.tell();
    inner.calls.hostUpdated();
    await next;
  }
  await loadMore(inner);
  const hadFocus = root.activeElement?.matches(retryButton);
  keepReader(root, () => {
    replace(root, inner);
  });
  // With the button goes the focus of who has pressed it.
  if (hadFocus) focusBeginning(root);
  takeoverOf(element).done();
};

const begun = new WeakSet<LitElement>();

/** Renders a prerendered element, once it has all that it shows, in the place of what is there. */
export const settle = (element: LitElement): void => {
  // An element asks for it with every update until then.
  if (begun.has(element)) return;
  begun.add(element);
  void takeOver(element);
};
