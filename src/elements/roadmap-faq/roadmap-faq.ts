import { nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { RoadmapContext } from '../../context/roadmap-context.js';
import { DisclosureGroupController } from '../../controllers/disclosure-group.js';
import { PermalinkController } from '../../controllers/permalink.js';
import { PrintController } from '../../controllers/print.js';
import { SurroundingController } from '../../controllers/surrounding.js';
import { en } from '../../i18n/en.js';
import type { Words } from '../../i18n/words.js';
import { bundledFaq } from '../../loader/bundled-faq.js';
import { openAtFirst } from '../../model/open.js';
import type { Roadmap } from '../../model/roadmap.js';
import { faqView } from '../../views/faq.js';
import type { Missing } from '../missing.js';
import { RoadmapElement } from '../roadmap-element.js';
import { roadmapFaqStyles } from './roadmap-faq.styles.js';

/**
 * The questions of a roadmap, alone or inside a `<mlops-roadmap>`, from which it then takes roadmap and settings.
 *
 * @attr [heading-level=2]
 * @fires {RoadmapToggleEvent} roadmap-toggle - A question is about to open or close; `preventDefault()` leaves it as it is
 * @fires {RoadmapNavigateEvent} roadmap-navigate - The reader has been brought to a question by a link
 * @csspart faq - The section of questions
 * @csspart faq-title - Its title, a heading
 * @csspart faq-summary - The sentence below the title
 * @csspart questions - The list of questions
 * @csspart question - A question with its answer, a `<details>`
 * @csspart question-header - What opens and closes it, a `<summary>`
 * @csspart question-number - Its number
 * @csspart question-title - The question, a heading
 * @csspart answer - The answer
 */
export class RoadmapFaq extends RoadmapElement {
  static override styles = roadmapFaqStyles;

  static override properties: PropertyDeclarations = {
    open: {},
    exclusive: { type: Boolean },
  };

  /**
   * Questions open at first: one of these words, or their ids separated by spaces. Without a value it means `all`. HTML that
   * may be minified says `data-open`, which means the same and goes before it.
   *
   * @type {'first' | 'none' | 'all' | string | undefined}
   * @default 'first'
   */
  declare open: string | undefined;

  /** Opening a question closes the others. */
  declare exclusive: boolean;

  readonly #disclosure = new DisclosureGroupController(this, {
    ids: () => this.source.roadmap?.faq?.items.map(({ id }) => id) ?? [],
    exclusive: () => this.exclusive,
    changed: () => {
      this.context?.memberChanged();
    },
  });
  readonly #surrounding = new SurroundingController(this, this.#disclosure);
  /** What the element around it opened at first when it last did. */
  #shared: ReadonlySet<string> | undefined;
  /** Id of the roadmap whose questions were last opened at first. */
  #started: string | undefined;

  constructor() {
    super(bundledFaq);
    new PrintController(this, this.#disclosure);
    // Inside a roadmap that follows the links.
    new PermalinkController({
      host: this,
      disclosure: this.#disclosure,
      roadmap: () => (this.context ? undefined : this.source.roadmap),
    });
    this.exclusive = false;
  }

  /** Opens every question, also where `exclusive` is set. */
  expandAll(): void {
    this.calls.setAll(this.#disclosure, true);
  }

  /** Closes every question. */
  collapseAll(): void {
    this.calls.setAll(this.#disclosure, false);
  }

  protected override get words(): Words {
    return this.language.words ?? en;
  }

  protected override get context(): RoadmapContext | undefined {
    return this.#surrounding.context;
  }

  protected override missing({ faq }: Roadmap): Missing {
    return faq ? undefined : 'faq';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { roadmap } = this.source;
    if (!roadmap) return;
    const shared = (this.open ?? undefined) === undefined ? this.context?.openAtFirst : undefined;
    if (shared ? shared !== this.#shared : changed.has('open') || roadmap.id !== this.#started) {
      this.#disclosure.reset(shared ?? openAtFirst(this.open, roadmap));
    }
    this.#shared = shared;
    this.#started = roadmap.id;
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
