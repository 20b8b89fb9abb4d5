import type { Filter } from './filter.js';
import type { Roadmap } from './roadmap.js';
import { search } from './search.js';

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

/** Ids of the phases and questions that a filter leaves; undefined when it asks for nothing. */
export const narrow = (roadmap: Roadmap, filter: Filter): ReadonlySet<string> | undefined => {
  if (!isFiltering(filter)) return undefined;
  const found = hasWords(filter.query) ? search(roadmap, filter.query) : undefined;
  return new Set(filterByKind(roadmap, filter).filter((id) => found?.has(id) ?? true));
};
