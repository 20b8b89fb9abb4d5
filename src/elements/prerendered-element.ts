import type { LitElement, TemplateResult } from 'lit';
import type { RoadmapContext } from '../context/roadmap-context.js';
import type { AllWords, PhaseWords } from '../i18n/words.js';
import type { Roadmap } from '../model/roadmap.js';
import type { Given } from './given.js';
import type { Missing } from './missing.js';

type Changed = ReadonlyMap<PropertyKey, unknown>;

/** The properties and methods of an element that only it and Lit otherwise use. */
export interface Inner {
  readonly asked: unknown;
  readonly context: RoadmapContext | undefined;
  readonly isLoading: boolean;
  readonly source: { readonly roadmap: Roadmap | undefined };
  readonly given: Given | undefined;
  readonly words: PhaseWords;
  readonly progress?: boolean;
  readonly start?: string | undefined;
  readonly level?: string;
  readonly filter?: { readonly loading: Promise<void> | undefined };
  readonly language: { readonly tag: string; words: AllWords | undefined };
  readonly renderOptions: LitElement['renderOptions'];
  readonly calls: { readonly hostUpdated: () => void };
  loadTracker?: () => Promise<unknown>;
  requestUpdate?: (...args: unknown[]) => void;
  draw: (view: TemplateResult, box: HTMLElement) => void;
  missing: (roadmap: Roadmap) => Missing;
  willUpdate: (changed: Changed) => void;
  updated: (changed: Changed) => void;
  performUpdate: () => void;
  shouldUpdate?: (changed: Changed) => boolean;
}

/**
 * Takes what the page has set as properties before the definition. Lit keeps it until it first renders, which is too late to
 * know what is asked for.
 */
export const takeProperties = (inner: Inner): void => {
  const { renderOptions } = inner;
  const { renderBefore } = renderOptions;
  let changed: Changed = new Map();
  inner.shouldUpdate = (all) => {
    changed = new Map(all);
    return false;
  };
  renderOptions.renderBefore = null;
  inner.performUpdate();
  renderOptions.renderBefore = renderBefore ?? null;
  delete inner.shouldUpdate;
  // It is all still to be rendered.
  inner.requestUpdate?.();
  for (const [name, before] of changed) inner.requestUpdate?.(name, before);
};
