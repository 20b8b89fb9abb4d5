import type { Roadmap } from './roadmap.js';

/** What a reader asks for. */
export interface Filter {
  /** Words that all are to occur; empty for whatever. */
  readonly query: string;
  /** Ids of the levels to show; empty for all. */
  readonly levels: ReadonlySet<string>;
  /** Name of a tool that is to be among the key tools. */
  readonly tool: string | undefined;
}

export const noFilter: Filter = { query: '', levels: new Set(), tool: undefined };

/** Whether there is anything in a query to search for: signs alone are ignored. */
export const hasWords = (query: string): boolean => /[\p{L}\p{N}]/u.test(query);

/** Whether a filter asks for anything at all. */
export const isFiltering = ({ query, levels, tool }: Filter): boolean =>
  hasWords(query) || levels.size > 0 || tool !== undefined;

/** Ids of the phases and questions left by level and tool. Questions have neither: they all stay. */
export const filterByKind = (
  { phases, faq }: Roadmap,
  { levels, tool }: Filter,
): readonly string[] => [
  ...phases
    .filter(
      (phase) =>
        (levels.size === 0 || levels.has(phase.level)) &&
        (tool === undefined || phase.tools?.some(({ name }) => name === tool)),
    )
    .map(({ id }) => id),
  ...(faq?.items ?? []).map(({ id }) => id),
];
