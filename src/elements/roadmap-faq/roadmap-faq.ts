import { nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { RoadmapContext } from '../../context/roadmap-context.js';
import { DisclosureController } from '../../controllers/disclosure.js';
import { SurroundingController } from '../../controllers/surrounding.js';
import { bundled } from '../../loader/bundled.js';
import type { Fault } from '../../model/fault.js';
import { openAtFirst } from '../../model/open.js';
import type { Roadmap } from '../../model/roadmap.js';
import { faqView } from '../../views/faq.js';
import { RoadmapElement } from '../roadmap-element.js';
import { roadmapFaqStyles } from './roadmap-faq.styles.js';

/** The questions of a roadmap, alone or inside a `<mlops-roadmap>`. */
export class RoadmapFaq extends RoadmapElement {
  static override styles = roadmapFaqStyles;

  static override properties: PropertyDeclarations = {
    open: {},
    exclusive: { type: Boolean },
  };

  /** Questions open at first: `first`, `none`, `all`, or their ids separated by spaces. */
  declare open: string | undefined;

  /** Opening a question closes the others. */
  declare exclusive: boolean;

  readonly #disclosure = new DisclosureController(this, {
    ids: () => this.source.roadmap?.faq?.items.map(({ id }) => id) ?? [],
    exclusive: () => this.exclusive,
    changed: () => {
      this.context?.memberChanged();
    },
  });
  readonly #surrounding = new SurroundingController(this, this.#disclosure);
  #openAtFirst: ReadonlySet<string> | undefined;

  constructor() {
    super(bundled);
    this.exclusive = false;
  }

  /** Opens every question, also where `exclusive` is set. */
  expandAll(): void {
    this.#disclosure.expandAll();
  }

  /** Closes every question. */
  collapseAll(): void {
    this.#disclosure.setAll(false);
  }

  protected override get context(): RoadmapContext | undefined {
    return this.#surrounding.context;
  }

  protected override missing({ faq }: Roadmap): Fault | undefined {
    return faq ? undefined : { path: 'faq', message: this.words.noFaq };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.source.roadmap;
    super.willUpdate(changed);
    const { roadmap } = this.source;
    if (!roadmap) return;
    const given = this.open === undefined ? this.context?.openAtFirst : undefined;
    if (given ? given !== this.#openAtFirst : changed.has('open') || roadmap.id !== before?.id) {
      this.#openAtFirst = given ?? openAtFirst(this.open ?? 'first', roadmap);
      this.#disclosure.reset(this.#openAtFirst);
    }
  }

  protected override renderRoadmap({ faq }: Roadmap): unknown {
    return faq
      ? faqView({
          faq,
          isOpen: (id) => this.#disclosure.isOpen(id),
          headingLevel: this.headingLevel ?? (this.context?.headingLevel ?? 1) + 1,
        })
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-faq': RoadmapFaq;
  }
}
