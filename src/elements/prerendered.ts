import type { LitElement } from 'lit';
import type { RoadmapContext } from '../context/roadmap-context.js';
import type { AllWords } from '../i18n/words.js';
import { keepReader } from './reader-state.js';

type Changed = ReadonlyMap<PropertyKey, unknown>;

/** The properties and methods of an element that only it and Lit otherwise use. */
interface Inner {
  readonly asked: unknown;
  readonly context: RoadmapContext | undefined;
  readonly isLoading: boolean;
  readonly progress?: boolean;
  readonly start?: string | undefined;
  readonly level?: string;
  readonly filter?: { readonly loading: Promise<void> | undefined };
  readonly language: { readonly tag: string; words: AllWords | undefined };
  readonly renderOptions: LitElement['renderOptions'];
  loadTracker?: () => Promise<unknown>;
  requestUpdate?: (...args: unknown[]) => void;
  willUpdate: (changed: Changed) => void;
  updated: (changed: Changed) => void;
  performUpdate: () => void;
}

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

const isReady = (inner: Inner): boolean => {
  if (inner.context) return inner.context.roadmap !== undefined;
  if (inner.asked === undefined) return true;
  // As if it was rendered: with that it begins to load.
  inner.willUpdate(new Map());
  inner.updated(new Map());
  return !inner.isLoading;
};

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
  await loadLanguage(inner);
  const around = prerenderedAround(element);
  if (around) await takeoverOf(around).isDone;
  while (!isReady(inner)) await nextRequest(inner);
  await loadMore(inner);
  const root = element.renderRoot as ShadowRoot;
  keepReader(root, () => {
    replace(root, inner);
  });
  takeoverOf(element).done();
};

/** Renders a prerendered element, once it has all that it shows, in the place of what is there. */
export const settle = (element: LitElement): void => {
  void takeOver(element);
};
