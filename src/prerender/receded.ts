import { someOf } from '../model/allowed.js';
import { noFilter } from '../model/filter.js';
import { narrow } from '../model/narrow.js';
import type { Roadmap } from '../model/roadmap.js';

/** Ids of the phases and questions that the levels asked for leave as they are; undefined where there is none such. */
export const leftBy = (
  roadmap: Roadmap,
  level: string | undefined,
): ReadonlySet<string> | undefined => {
  const ids = roadmap.levels.map(({ id }) => id);
  return narrow(roadmap, { ...noFilter, levels: someOf(ids, level) });
};

/** Marks in rendered HTML what steps back. */
export const recede = (html: string, left: ReadonlySet<string> | undefined): string =>
  html.replace(/<details(?=[^>]*? data-(?:phase|question)="([^"]*)")/g, (tag, id: string) =>
    left?.has(id) === false ? `${tag} data-receded` : tag,
  );
