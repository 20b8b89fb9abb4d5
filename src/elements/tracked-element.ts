import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Tracking } from '../context/tracking.js';
import type { Phase, Roadmap } from '../model/roadmap.js';
import type { ProgressStore } from '../storage/progress-store.js';
import { RoadmapElement } from './roadmap-element.js';
import type { Tracker } from './tracker.js';

/**
 * What the elements have in common that show progress and plan, which are loaded when an author asks for them.
 *
 * @fires {RoadmapProgressEvent} roadmap-progress - The reader ticks or unticks a topic: once before, when `preventDefault()` leaves it as it was, and once after it is saved, but never where it could not be
 * @cssstate complete - When every topic is ticked
 */
export abstract class TrackedElement extends RoadmapElement {
  static override properties: PropertyDeclarations = {
    progress: { type: Boolean },
    progressStore: { attribute: false },
    start: {},
  };

  /** Topics can be ticked; what is ticked is remembered. */
  declare progress: boolean;

  /** Where progress is kept, instead of in the browser: `{ load(id), save(id, value) }`; either may return a promise. */
  declare progressStore: ProgressStore | undefined;

  /** A date such as `2026-12-01`: phases get dates, counted from this day. */
  declare start: string | undefined;

  /** Progress and plan as they are to be shown; undefined without either. */
  protected tracking: Tracking | undefined;

  #tracker: Tracker | undefined;
  #loading: Promise<Tracker | undefined> | undefined;

  constructor(bundled: Roadmap) {
    super(bundled);
    this.progress = false;
  }

  /** The phases that the element shows. */
  protected abstract get phases(): readonly Phase[];

  /** The address of the element with no phase named; where it has none it takes no progress from links. */
  protected get address(): string | undefined {
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { context } = this;
    if (!context && (this.progress || this.start)) void this.loadTracker();
    this.tracking = context
      ? context.tracking
      : this.#tracker?.track(this.source.roadmap, this.language.words);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { tracking } = this;
    this.toggleState('complete', tracking?.isComplete(this.phases) === true);
  }

  /** What keeps the progress of the roadmap that is asked for. */
  protected async trackerWhenShown(): Promise<Tracker | undefined> {
    await this.calls.ready();
    return this.loadTracker();
  }

  protected loadTracker(): Promise<Tracker | undefined> {
    return (this.#loading ??= this.#load());
  }

  /** Without what is loaded the roadmap is shown as ever, with nothing to tick and no dates. */
  async #load(): Promise<Tracker | undefined> {
    try {
      const { Tracker } = await import('./tracker.js');
      await this.updateComplete;
      this.#tracker = new Tracker(this, {
        address: () => this.address,
        isLoading: () => this.isLoading,
      });
      this.requestUpdate();
      // It has then seen what is shown.
      await this.updateComplete;
      return this.#tracker;
    } catch {
      return undefined;
    }
  }
}
