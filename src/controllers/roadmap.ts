import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RoadmapContext } from '../context/roadmap-context.js';
import { RoadmapErrorEvent } from '../events/roadmap-error.js';
import { RoadmapLoadEvent } from '../events/roadmap-load.js';
import { loadGiven } from '../loader/given.js';
import type { Roadmap } from '../model/roadmap.js';

export type RoadmapStatus = 'loading' | 'ready' | 'error';

/** Which roadmap an element shows: that of the element around it, else the one it was given, else the bundled one. */
export class RoadmapController implements ReactiveController {
  /** The roadmap to show. One that was shown stays until the next is ready. */
  roadmap: Roadmap | undefined;
  status: RoadmapStatus = 'loading';

  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #bundled: Roadmap;
  #given: unknown;
  #announced: Roadmap | undefined;
  #nested = false;

  constructor(host: ReactiveControllerHost & EventTarget, bundled: Roadmap) {
    this.#host = host;
    this.#bundled = bundled;
    host.addController(this);
  }

  /** Takes what is given now; called before each rendering, does nothing when it is the same as before. */
  take(given: unknown, context?: RoadmapContext): void {
    this.#nested = context !== undefined;
    if (context) {
      this.#given = undefined;
      this.#show(context.roadmap);
    } else if (given === undefined || given === null) {
      this.#given = undefined;
      this.#show(this.#bundled);
    } else if (given !== this.#given) {
      this.#given = given;
      this.status = 'loading';
      void this.#check(given);
    }
  }

  hostUpdated(): void {
    if (this.#nested || !this.roadmap || this.roadmap === this.#announced) return;
    this.#announced = this.roadmap;
    this.#host.dispatchEvent(new RoadmapLoadEvent(this.roadmap));
  }

  #show(roadmap: Roadmap | undefined): void {
    this.roadmap = roadmap;
    this.status = roadmap ? 'ready' : 'loading';
  }

  async #check(given: unknown): Promise<void> {
    const { roadmap, faults } = await loadGiven(given);
    // What was given last wins, in whatever order the checks end.
    if (given !== this.#given) return;
    if (roadmap) this.#show(roadmap);
    else this.status = 'error';
    this.#host.requestUpdate();
    if (faults.length > 0) this.#host.dispatchEvent(new RoadmapErrorEvent(faults));
  }
}
