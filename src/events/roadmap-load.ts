import type { Roadmap } from '../model/roadmap.js';

/** A roadmap has been taken and its content is in the page. */
export class RoadmapLoadEvent extends Event {
  /** The roadmap as it is shown: what was found faulty in it is left out. */
  declare readonly roadmap: Roadmap;

  constructor(roadmap: Roadmap) {
    super('roadmap-load', { bubbles: true, composed: true });
    this.roadmap = roadmap;
  }
}

declare global {
  interface HTMLElementEventMap {
    'roadmap-load': RoadmapLoadEvent;
  }
}
