import { ContextProvider } from '@lit/context';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { type RoadmapContext, roadmapContext } from '../../context/roadmap-context.js';
import { CompositionController } from '../../controllers/composition.js';
import { DisclosureController } from '../../controllers/disclosure.js';
import { bundled } from '../../loader/bundled.js';
import { someOf } from '../../model/allowed.js';
import { findPhase } from '../../model/find-phase.js';
import { openAtFirst } from '../../model/open.js';
import type { Faq, Roadmap } from '../../model/roadmap.js';
import { safeUrl } from '../../model/safe-url.js';
import { roadmapView, type RoadmapPart, roadmapParts } from '../../views/roadmap.js';
import { RoadmapElement } from '../roadmap-element.js';
import { mlopsRoadmapStyles } from './mlops-roadmap.styles.js';

/** A whole roadmap: header, overview, toolbar, timeline, promo and questions. */
export class MlopsRoadmap extends RoadmapElement {
  static override styles = mlopsRoadmapStyles;

  static override properties: PropertyDeclarations = {
    open: {},
    exclusive: { type: Boolean },
    hide: {},
    promoHref: { attribute: 'promo-href' },
    parentHref: { attribute: 'parent-href' },
  };

  /** Phases open at first: `first`, `none`, `all`, or phase numbers and ids separated by spaces. */
  declare open: string;

  /** Opening a phase closes the others. */
  declare exclusive: boolean;

  /** Parts not wanted, separated by spaces: `header overview controls tools promo faq`. */
  declare hide: string;

  /** Where the promo's action leads. Without an address the announcement is not drawn. */
  declare promoHref: string | undefined;

  /** Where the link to all roadmaps leads. Without an address it is not drawn. */
  declare parentHref: string | undefined;

  readonly #composition = new CompositionController(this);
  readonly #disclosure = new DisclosureController(this, {
    ids: () => this.#ids,
    exclusive: () => this.exclusive,
  });
  #openAtFirst: ReadonlySet<string> = new Set();
  readonly #provider = new ContextProvider(this, {
    context: roadmapContext,
    initialValue: this.#share(),
  });

  constructor() {
    super(bundled);
    this.open = 'first';
    this.exclusive = false;
    this.hide = '';
  }

  /** Opens every phase and question, also where `exclusive` is set. */
  expandAll(): void {
    this.#disclosure.expandAll();
  }

  /** Closes every phase and question. */
  collapseAll(): void {
    this.#disclosure.setAll(false);
  }

  /**
   * Opens a phase, brings it into view and moves the focus to it. Does nothing when there is no such phase.
   *
   * @param phase its number, from 1, or its id
   */
  goTo(phase: number | string): void {
    const { roadmap } = this.source;
    const found = roadmap && findPhase(roadmap, phase);
    const details = found && this.#disclosure.find(found.phase.id);
    if (!details) return;
    this.#disclosure.setAll(true, (candidate) => candidate === details);
    details.scrollIntoView();
    details.querySelector('summary')?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.source.roadmap;
    super.willUpdate(changed);
    const { roadmap } = this.source;
    if (!roadmap) return;
    if (changed.has('open') || roadmap.id !== before?.id) {
      this.#openAtFirst = openAtFirst(this.open, roadmap);
      this.#disclosure.reset(this.#openAtFirst);
    }
    if (changed.size > 0 || roadmap !== before) this.#provider.setValue(this.#share());
  }

  protected override renderRoadmap(roadmap: Roadmap): TemplateResult {
    return roadmapView({
      roadmap,
      hidden: this.#hidden,
      composed: this.#composition.composed,
      faq: this.#faq,
      headingLevel: this.#titleLevel,
      promoHref: safeUrl(this.promoHref) ?? roadmap.promo?.url,
      parentHref: safeUrl(this.parentHref) ?? roadmap.parent.url,
      openAtFirst: this.#openAtFirst,
      isOpen: (id) => this.#disclosure.isOpen(id),
      allOpen: this.#disclosure.allOpen,
      onSelect: (id) => {
        this.goTo(id);
      },
      onToggleAll: this.exclusive ? undefined : this.#toggleAll,
      words: this.words,
    });
  }

  get #faq(): Faq | undefined {
    return this.#composition.hasFaq || this.#hidden.has('faq')
      ? undefined
      : this.source.roadmap?.faq;
  }

  get #ids(): readonly string[] {
    const phases = this.#composition.composed ? [] : (this.source.roadmap?.phases ?? []);
    return [...phases, ...(this.#faq?.items ?? [])].map(({ id }) => id);
  }

  get #hidden(): ReadonlySet<RoadmapPart> {
    return someOf(roadmapParts, this.hide);
  }

  get #titleLevel(): number {
    return this.headingLevel ?? 2;
  }

  #share(): RoadmapContext {
    return {
      roadmap: this.source.roadmap,
      headingLevel: this.#titleLevel,
      openAtFirst: this.#openAtFirst,
      hideTools: this.#hidden.has('tools'),
      members: this.#disclosure.members,
      memberChanged: () => {
        this.requestUpdate();
      },
    };
  }

  readonly #toggleAll = (): void => {
    if (this.#disclosure.allOpen) this.collapseAll();
    else this.expandAll();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mlops-roadmap': MlopsRoadmap;
  }
}
