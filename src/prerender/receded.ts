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
  html.replace(/<details\b([^<>]*)/g, (tag, attributes: string) => {
    const id = / data-(?:phase|question)="([^"]*)"/.exec(attributes)?.[1];
    const isLeft = id === undefined || left?.has(id) !== false;
    return isLeft ? tag : `<details data-receded${attributes}`;
  });
