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
  readonly language: { readonly tag: string; words: AllWords | undefined };
  readonly renderOptions: LitElement['renderOptions'];
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

const replace = (root: ShadowRoot, inner: Inner): void => {
  root.replaceChildren();
  // Before it Lit would render; and it stands for what is still to be taken over.
  inner.renderOptions.renderBefore = null;
  inner.performUpdate();
};

const takeOver = async (element: LitElement): Promise<void> => {
  const inner = element as unknown as Inner;
  await loadLanguage(inner);
  while (!isReady(inner)) await nextRequest(inner);
  const root = element.renderRoot as ShadowRoot;
  keepReader(root, () => {
    replace(root, inner);
  });
};

/** Renders a prerendered element, once it has all that it shows, in the place of what is there. */
export const settle = (element: LitElement): void => {
  void takeOver(element);
};
