import { nothing, type PropertyDeclarations } from 'lit';
import type { RoadmapContext } from '../../context/roadmap-context.js';
import { DisclosureController } from '../../controllers/disclosure.js';
import { SurroundingController } from '../../controllers/surrounding.js';
import { bundledPhases } from '../../loader/bundled-phases.js';
import { someOf } from '../../model/allowed.js';
import type { Fault } from '../../model/fault.js';
import { findPhase, type FoundPhase } from '../../model/find-phase.js';
import { rankedLevels } from '../../model/level.js';
import type { Roadmap } from '../../model/roadmap.js';
import { phaseView } from '../../views/phase.js';
import { RoadmapElement } from '../roadmap-element.js';
import { roadmapPhaseStyles } from './roadmap-phase.styles.js';

/** One phase of a roadmap, alone between two paragraphs or inside a `<mlops-roadmap>`. */
export class RoadmapPhase extends RoadmapElement {
  static override styles = roadmapPhaseStyles;

  static override properties: PropertyDeclarations = {
    phase: {},
    open: { type: Boolean, reflect: true },
    hide: {},
  };

  /** Number of the phase, from 1, or its id. */
  declare phase: number | string | undefined;

  /** Whether the phase is open. */
  declare open: boolean;

  /** Parts not wanted: `tools`. */
  declare hide: string;

  readonly #disclosure = new DisclosureController(this, {
    ids: () => (this.#found ? [this.#found.phase.id] : []),
    changed: () => {
      this.open = this.#disclosure.isOpen(this.#found?.phase.id ?? '');
      this.context?.memberChanged();
    },
  });
  readonly #surrounding = new SurroundingController(this, this.#disclosure);
  #found: FoundPhase | undefined;
  #openAtFirst: ReadonlySet<string> | undefined;

  constructor() {
    super(bundledPhases);
    this.open = false;
    this.hide = '';
  }

  protected override get context(): RoadmapContext | undefined {
    return this.#surrounding.context;
  }

  protected override missing(): Fault | undefined {
    if (this.#found) return undefined;
    const phase = String(this.phase ?? '');
    return {
      path: 'phase',
      message: phase === '' ? this.words.noPhaseGiven : this.words.noPhase(phase),
    };
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { roadmap } = this.source;
    this.#found = roadmap && findPhase(roadmap, this.phase);
    if (this.#found) this.#start(this.#found.phase.id);
  }

  protected override renderRoadmap(roadmap: Roadmap): unknown {
    if (!this.#found) return nothing;
    const { phase, number } = this.#found;
    return phaseView({
      phase,
      number,
      level: rankedLevels(roadmap).get(phase.level),
      open: this.open,
      hideTools: someOf(['tools'], this.hide).has('tools') || this.context?.hideTools === true,
      headingLevel: this.headingLevel ?? (this.context?.headingLevel ?? 2) + 1,
      words: this.words,
    });
  }

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
