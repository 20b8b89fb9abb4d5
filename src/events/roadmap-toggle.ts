/** What is about to open or close: exactly one of `phase` and `question` is its id. */
export interface RoadmapToggleDetail {
  readonly phase?: string | undefined;
  readonly question?: string | undefined;
  readonly open: boolean;
}

/**
 * A phase or question is about to open or close. Call `preventDefault()` to leave it as it is.
 * Not cancelable where the browser has done it already, as its find-in-page does.
 */
export class RoadmapToggleEvent extends Event {
  /** Id of the phase; undefined for a question. */
  declare readonly phase: string | undefined;
  /** Id of the question; undefined for a phase. */
  declare readonly question: string | undefined;
  /** Whether it opens. */
  declare readonly open: boolean;

  constructor({ phase, question, open }: RoadmapToggleDetail, cancelable = true) {
    super('roadmap-toggle', { bubbles: true, composed: true, cancelable });
    this.phase = phase;
    this.question = question;
    this.open = open;
  }
}

declare global {
  interface HTMLElementEventMap {
    'roadmap-toggle': RoadmapToggleEvent;
  }
}
