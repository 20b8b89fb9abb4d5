/** The reader has been brought to a phase or question: exactly one of `phase` and `question` is its id. */
export class RoadmapNavigateEvent extends Event {
  /** Id of the phase; undefined for a question. */
  declare readonly phase: string | undefined;
  /** Id of the question; undefined for a phase. */
  declare readonly question: string | undefined;

  constructor(phase: string | undefined, question: string | undefined) {
    super('roadmap-navigate', { bubbles: true, composed: true });
    this.phase = phase;
    this.question = question;
  }
}

declare global {
  interface HTMLElementEventMap {
    'roadmap-navigate': RoadmapNavigateEvent;
  }
}
