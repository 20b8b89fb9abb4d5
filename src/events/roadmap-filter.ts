export interface RoadmapFilterDetail {
  readonly query: string;
  readonly levels: readonly string[];
  readonly tool: string | undefined;
  readonly phases: readonly string[];
  readonly questions: readonly string[];
}

/** The reader has searched or filtered, and sees what is left. */
export class RoadmapFilterEvent extends Event implements RoadmapFilterDetail {
  /** What was searched for; empty for nothing. */
  declare readonly query: string;
  /** Ids of the levels that are shown; empty for all. */
  declare readonly levels: readonly string[];
  /** Name of the tool that was asked for. */
  declare readonly tool: string | undefined;
  /** Ids of the phases that are left. */
  declare readonly phases: readonly string[];
  /** Ids of the questions that are left. */
  declare readonly questions: readonly string[];

  constructor({ query, levels, tool, phases, questions }: RoadmapFilterDetail) {
    super('roadmap-filter', { bubbles: true, composed: true });
    this.query = query;
    this.levels = levels;
    this.tool = tool;
    this.phases = phases;
    this.questions = questions;
  }
}

declare global {
  interface HTMLElementEventMap {
    'roadmap-filter': RoadmapFilterEvent;
  }
}
