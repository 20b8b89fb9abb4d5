import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { PhaseExtras } from '../../context/phase-extras.js';
import type { RoadmapContext } from '../../context/roadmap-context.js';
import { FirstFragmentController } from '../../controllers/address-signs.js';
import { DisclosureController } from '../../controllers/disclosure.js';
import { PrintController } from '../../controllers/print.js';
import { SurroundingController } from '../../controllers/surrounding.js';
import { enPhase } from '../../i18n/en-phase.js';
import type { PhaseWords } from '../../i18n/words.js';
import { bundledPhases } from '../../loader/bundled-phases.js';
import { findPhase, type FoundPhase } from '../../model/find-phase.js';
import { rankedLevels } from '../../model/level.js';
import type { Phase, Roadmap } from '../../model/roadmap.js';
import { phaseView } from '../../views/phase.js';
import type { Missing } from '../missing.js';
import { TrackedElement } from '../tracked-element.js';
import { roadmapPhaseStyles } from './roadmap-phase.styles.js';
import { whenLoaded } from '../../controllers/when-loaded.js';
import { text } from '../../views/text.js';

/**
 * One phase of a roadmap, alone between two paragraphs or inside a `<mlops-roadmap>`, from which it then takes roadmap,
 * progress and settings.
 *
 * @attr [heading-level=3]
 * @slot <phase-id> - At the end of the phase, such as `slot="model-serving"`
 * @fires {RoadmapToggleEvent} roadmap-toggle - The phase is about to open or close; `preventDefault()` leaves it as it is
 * @fires {RoadmapNavigateEvent} roadmap-navigate - The reader has been brought to the phase by a link
 * @csspart phase - The card of a phase, a `<details>`
 * @csspart phase-header - What opens and closes it, a `<summary>`
 * @csspart phase-number - “Phase 3”
 * @csspart phase-title - Its title, a heading
 * @csspart tagline - The sentence below the title
 * @csspart level - The badge with the name of the level
 * @csspart duration - How long it takes
 * @csspart phase-body - What it opens to
 * @csspart label - “What to learn” and “Key tools”, headings
 * @csspart topics - The list of topics
 * @csspart topic - A topic
 * @csspart topic-label - A topic with its checkbox, where topics can be ticked
 * @csspart checkbox - That checkbox
 * @csspart topic-title - The title of a topic
 * @csspart topic-detail - What follows the dash
 * @csspart link - A link on a topic or tool
 * @csspart count - How many of its topics are done, beside “What to learn”
 * @csspart status - How many of its topics are done, beside its number, where no node shows it
 * @csspart dates - When it begins and ends
 * @csspart here - “You are here”
 * @csspart tools - The list of tools
 * @csspart tool - A tool
 * @csspart permalink - The line with the link to it
 * @csspart copy-link - That link
 * @csspart progress-message - What the reader is told of their progress
 * @cssproperty --roadmap-raised - Background of chips
 * @cssproperty --roadmap-shadow - Shadow of an open card
 * @cssproperty --roadmap-level-<id> - Colour of a level, such as `--roadmap-level-expert`; by itself the first is green, then blue, violet, amber, teal, pink, olive, red
 */
export class RoadmapPhase extends TrackedElement {
  static override styles = roadmapPhaseStyles;

  static override properties: PropertyDeclarations = {
    phase: {},
    open: { type: Boolean, reflect: true },
    hide: {},
  };

  /** Which phase: its number, from 1, or its id. Where there is no such phase a notice says so. */
  declare phase: number | string | undefined;

  /** Whether the phase is open; follows what the reader does. */
  declare open: boolean;

  /**
   * Parts not wanted.
   *
   * @type {'tools' | string}
   */
  declare hide: string | null | undefined;

  readonly #disclosure = new DisclosureController(this, {
    ids: () => (this.#found ? [this.#found.phase.id] : []),
    changed: () => {
      this.open = this.#disclosure.isOpen(this.#found?.phase.id ?? '');
      this.context?.memberChanged();
    },
  });
  readonly #surrounding = new SurroundingController(this, this.#disclosure);
  #links: PhaseExtras | undefined;
  #found: FoundPhase | undefined;
  #openAtFirst: ReadonlySet<string> | undefined;

  constructor() {
    super(bundledPhases);
    this.addEventListener('focusin', this.#loadLinks, { once: true });
    this.addEventListener('pointerover', this.#loadLinks, { once: true });
    new FirstFragmentController(this, this.#loadLinks);
    new PrintController(this, this.#disclosure);
    this.open = false;
    this.hide = '';
  }

  protected override get words(): PhaseWords {
    return this.language.words ?? enPhase;
  }

  protected override get context(): RoadmapContext | undefined {
    return this.#surrounding.context;
  }

  protected override get phases(): readonly Phase[] {
    return this.#found ? [this.#found.phase] : [];
  }

  protected override missing(): Missing {
    return this.#found ? undefined : 'phase';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { roadmap } = this.source;
    this.#found = roadmap && findPhase(roadmap, this.phase);
    if (this.#found) this.#start(this.#found.phase.id);
  }

  protected override renderRoadmap(roadmap: Roadmap): unknown {
    if (!this.#found) return nothing;
    const { phase, number } = this.#found;
    const { tracking } = this;
    const view = phaseView({
      phase,
      number,
      level: rankedLevels(roadmap).get(phase.level),
      open: this.open,
      hideTools:
        (this.hide ?? '').split(/\s+/).includes('tools') || this.context?.hideTools === true,
      ...(this.context?.phaseExtras ?? this.#links),
      headingLevel: this.headingLevel ?? (this.context?.headingLevel ?? 2) + 1,
      tracking,
      status: tracking?.renderStatus(phase, text),
      words: this.words,
    });
    // Inside a roadmap that tells it.
    return [view, this.context ? nothing : tracking?.renderMessage()];
  }

  /** Loaded when a link may lead here or the reader comes near. Without it a link leads to the page and no further. */
  readonly #loadLinks = (): void => {
    whenLoaded(import('./phase-links.js'), ({ phaseLinks }) => {
      // Inside a roadmap that follows the links.
      const roadmap = () => (this.context ? undefined : this.source.roadmap);
      const target = { host: this, disclosure: this.#disclosure, roadmap };
      this.#links ??= phaseLinks(html, target, () => this.language.words);
      this.requestUpdate();
    });
  };

  /** Opens as the element around it says when that starts anew; what the author has opened here stays open at first. */
  #start(id: string): void {
    const openAtFirst = this.context?.openAtFirst;
    if (openAtFirst && openAtFirst !== this.#openAtFirst) {
      this.open = openAtFirst.has(id) || (this.open && !this.#openAtFirst);
      this.#openAtFirst = openAtFirst;
    }
    this.#disclosure.reset(this.open ? [id] : []);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roadmap-phase': RoadmapPhase;
  }
}
