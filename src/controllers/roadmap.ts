import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RoadmapContext } from '../context/roadmap-context.js';
import { RoadmapLoadEvent } from '../events/roadmap-load.js';
import type { Roadmap } from '../model/roadmap.js';

/** Which roadmap an element shows: that of the element around it, else the one it was given, else the bundled one. */
export class RoadmapController implements ReactiveController {
  /** The roadmap to show. One that was shown stays until the next is ready. */
  roadmap: Roadmap | undefined;

  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #bundled: Roadmap;
  #announced: Roadmap | undefined;
  #nested = false;

  constructor(host: ReactiveControllerHost & EventTarget, bundled: Roadmap) {
    this.#host = host;
    this.#bundled = bundled;
    host.addController(this);
  }

  /**
   * Called before each rendering.
   *
   * @param isGiven whether the element is given another than the bundled one, which comes when it is ready
   * @param hasFailed whether that one cannot be shown
   */
  take(isGiven: boolean, hasFailed: boolean, context?: RoadmapContext): void {
    const wasNested = this.#nested;
    this.#nested = context !== undefined;
    if (context) this.roadmap = context.roadmap;
    else if (!isGiven) this.roadmap = this.#bundled;
    // What the author has not asked for must not pass for what they have.
    else if (wasNested || (hasFailed && this.roadmap === this.#bundled)) this.roadmap = undefined;
  }

  hostUpdated(): void {
    if (this.#nested || this.roadmap === this.#announced) return;
    this.#announced = this.roadmap;
    if (this.roadmap) this.#host.dispatchEvent(new RoadmapLoadEvent(this.roadmap));
  }
}
